import type { z } from 'zod';
import { describeIssue, isMissing } from './describe-issue.ts';
import { findForeignSetting } from './foreign-settings.ts';
import { findNearestKey, listKeys } from './schema-keys.ts';

/** What is wrong with a value, where it does not fit its schema. */
export interface Problem {
  readonly path: readonly PropertyKey[];
  /** Which part of the last pair on the path is marked. */
  readonly part: 'key' | 'value';
  /** A sentence that goes on behind a colon; null where the value is missing. */
  readonly problem: string | null;
  /** What to write there, in the place of a key with `$` for its value; null where that is not known. */
  readonly write: string | null;
}

/** What a file of the owner's consists of. */
export type SettingKind = 'setting' | 'correction' | 'redirect';

/**
 * One problem for each place; of a choice between forms, what is wrong with the form that comes nearest. A setting that is missing
 * under its own name, and there under a misspelled one, is one problem.
 */
export function listProblems(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  kind: SettingKind,
): readonly Problem[] {
  const meant = new Set<string>();
  const unknown = issues.flatMap((issue): readonly Problem[] => {
    if (issue.code !== 'unrecognized_keys') return [];
    const known = listKeys(schema, issue.path);
    return issue.keys.map((key) => {
      const nearest = findNearestKey(key, known);
      const foreign = known.includes('sources') ? findForeignSetting(key) : null;
      const write = nearest === null ? foreign : `${nearest}: $`;
      const name = write?.split(':')[0];
      if (name !== undefined) meant.add(JSON.stringify([...issue.path, name]));
      const problem = `unknown ${kind === 'setting' ? 'setting' : 'field'}.${name === undefined ? '' : ` Did you mean “${name}”?`}`;
      return { path: [...issue.path, key], part: 'key', problem, write };
    });
  });
  const others = issues.flatMap((issue): readonly Problem[] => {
    const { path } = issue;
    if (issue.code === 'unrecognized_keys') return [];
    if (issue.code === 'invalid_key') {
      const problem = `${issue.issues[0]?.message.replace(/\.$/, '') ?? 'it is not valid'}.`;
      return [{ path, part: 'key', problem, write: null }];
    }
    if (isMissing(issue) && meant.has(JSON.stringify(path))) return [];
    const problem = isMissing(issue) ? null : `${describeIssue(issue)}.`;
    const write: unknown = issue.code === 'custom' ? issue.params?.['write'] : null;
    return [{ path, part: 'value', problem, write: typeof write === 'string' ? write : null }];
  });
  return [...unknown, ...others];
}
