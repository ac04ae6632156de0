import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { z } from 'zod';
import { describePath } from '../core/model/describe-path.ts';
import { createDiagnostic, type Diagnostic } from '../core/diagnostics.ts';
import { createSourceText, type Position } from '../core/model/source-text.ts';
import { type Options, optionsSchema } from '../core/settings/options-schema.ts';
import { listProblems } from '../core/settings/schema-problems.ts';
import { ReportedError } from '../reporters/reported-error.ts';

/** The options of `offprint()`; `SETTINGS.md` describes them. */
export type GivenOptions = z.input<typeof optionsSchema>;

/** Validates the options and makes the paths of files absolute. Throws a report of all problems. */
export function readOptions(given: GivenOptions, root: string): Options {
  const config = readConfig(root);
  const { data, error } = optionsSchema.safeParse(given);
  const problems = error
    ? listProblems(error.issues, { schema: optionsSchema, kind: 'setting', values: given })
    : listMissing(data, root);
  if (!data || problems.length > 0)
    throw new ReportedError(problems.map(({ path, ...problem }) => diagnose(path, problem, config)));
  const { customCss, components, head } = data;
  const found = Object.entries(components).map(([name, file]): [string, string] => [name, resolve(root, file)]);
  return { head, customCss: customCss.map((file) => resolve(root, file)), components: Object.fromEntries(found) };
}

/** The inline scripts that the owner adds to every page. */
export const listInlineScripts = ({ head }: Options): readonly string[] =>
  head.flatMap((entry) => (entry.tag === 'script' && entry.content !== '' ? [entry.content] : []));

interface Problem {
  readonly path: readonly PropertyKey[];
  readonly problem: string | null;
  readonly write: string | null;
}

function listMissing({ customCss, components }: Options, root: string): readonly Problem[] {
  const files = [
    ...customCss.map((file, index) => ({ path: ['customCss', index], file })),
    ...Object.entries(components).map(([name, file]) => ({ path: ['components', name], file })),
  ];
  return files
    .filter(({ file }) => !existsSync(resolve(root, file)))
    .map(({ path, file }) => ({
      path,
      problem: `there is no file “${file}” in the project folder.`,
      write: null,
    }));
}

function diagnose(
  path: readonly PropertyKey[],
  { problem, write }: Omit<Problem, 'path'>,
  config: Config | null,
): Diagnostic {
  const position = config && locate(path, config);
  return createDiagnostic(
    'settings-invalid',
    { kind: 'setting', path: describePath(path) || 'offprint()', problem, write },
    position,
  );
}

interface Config {
  readonly file: string;
  readonly text: string;
}

/** Reads the Astro configuration, which contains the options. Null if it has an unusual name. */
function readConfig(root: string): Config | null {
  const names = ['mjs', 'js', 'ts', 'mts'].map((extension) => `astro.config.${extension}`);
  const file = names.find((name) => existsSync(join(root, name)));
  return file === undefined ? null : { file, text: readFileSync(join(root, file), 'utf8') };
}

/** The position of an option in the configuration. The text is searched for the names of the path, one after the other, but not parsed. */
function locate(path: readonly PropertyKey[], { file, text }: Config): Position | null {
  let span = null;
  for (const name of path.filter((part) => typeof part === 'string')) {
    const start = text.indexOf(name, span?.end ?? 0);
    if (start !== -1) span = { start, end: start + name.length };
  }
  return span && createSourceText(file, text).locate(span);
}
