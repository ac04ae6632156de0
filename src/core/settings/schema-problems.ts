import { stringify } from 'yaml';
import type { z } from 'zod';
import { holdsAccounts, listAccountLinks } from './account-links.ts';
import { describeIssue, isMissing } from './describe-issue.ts';
import { findForeignSetting, listMeantNames } from './foreign-settings.ts';
import { findRightPlace, followValues } from './misplaced.ts';
import { findNearestKey, fitsSchemaAt, listKeys } from './schema-keys.ts';

/** A value that does not match its schema. */
export interface SchemaProblem {
  readonly path: readonly PropertyKey[];
  /** The part of the last pair on the path that is marked. */
  readonly part: 'key' | 'value';
  /** A sentence that continues after a colon; null if the value is missing. */
  readonly problem: string | null;
  /** The line to write there, or in the target, with `$` for the value if it replaces a name; null if unknown. */
  readonly write: string | null;
  /** The mapping to move it to; null if it can stay. */
  readonly target: readonly PropertyKey[] | null;
}

/** The kind of entries in a file of the owner. */
export type SettingKind = 'setting' | 'correction' | 'redirect';

interface Checked {
  readonly schema: z.ZodType;
  readonly kind: SettingKind;
  readonly values: unknown;
}

/**
 * One problem per place; for alternative forms, the errors of the nearest one. A missing setting that is present under a misspelled
 * name or in another mapping is one problem.
 */
export function listProblems(issues: readonly z.core.$ZodIssue[], checked: Checked): readonly SchemaProblem[] {
  const { schema, kind } = checked;
  const meant = new Set<string>();
  // A second line for the same mapping would be a duplicate key.
  const begun = new Set<string>();
  const accounts = issues
    .flatMap((issue) => listUnknown(issue, schema))
    .filter(({ key, value }) => holdsAccounts(key, value));
  const unknown = issues.flatMap((issue): readonly SchemaProblem[] =>
    listUnknown(issue, schema).map(({ path, key, value }) => {
      const linked =
        kind === 'setting' && holdsAccounts(key, value) ? placeAccounts(accounts, path, checked.values) : null;
      if (linked) return { path: [...path, key], part: 'key', ...linked };
      const known = listKeys(schema, path);
      const synonyms = listMeantNames(key);
      const nearest = findNearestKey(key, known) ?? synonyms.find((name) => known.includes(name)) ?? null;
      const foreign = known.includes('sources') ? findForeignSetting(key) : null;
      const stray = { ...checked, value, path };
      const place =
        findRightPlace(schema, { ...stray, key }) ?? findBySynonym(schema, stray, nearest === null ? synonyms : []);
      const at = { path: [...path, key], part: 'key' } as const;
      if (place && (place.takesValue || (nearest === null && foreign === null))) {
        const isHere = place.target.length === path.length && place.target.every((part, depth) => part === path[depth]);
        meant.add(JSON.stringify(place.meant)).add(JSON.stringify(place.target));
        const [name = ''] = place.write.split(':');
        const isBegun = name !== key && begun.has(name);
        begun.add(name);
        const write = isBegun ? null : isHere && foreign?.startsWith(name) ? foreign : place.write;
        return { ...at, problem: place.problem, write, target: isHere ? null : place.target };
      }
      const write = nearest === null ? foreign : `${nearest}: $`;
      const name = write?.split(':')[0];
      if (name !== undefined) meant.add(JSON.stringify([...path, name]));
      const problem = `unknown name.${name === undefined ? '' : ` Did you mean “${name}”?`}`;
      return { ...at, problem, write, target: null };
    }),
  );
  const others = issues.flatMap((issue): readonly SchemaProblem[] => {
    const { path } = issue;
    if (path.length === 2 && typeof issue.input === 'string' && listStrayVariants(path, checked.values)) return [];
    if (listUnknown(issue, schema).length > 0) return [];
    if (issue.code === 'invalid_key') {
      const problem = `${issue.issues[0]?.message.replace(/\.$/, '') ?? 'it is not valid'}.`;
      return [{ path, part: 'key', problem, write: null, target: null }];
    }
    if ((isMissing(issue) || issue.input === null) && meant.has(JSON.stringify(path))) return [];
    const divided = isMissing(issue) ? findDividedEntry(path, checked) : null;
    if (divided) return [divided];
    const fields =
      issue.code === 'invalid_type' && issue.expected === 'object' ? listKeys(schema, path).slice(0, 5) : [];
    const known = fields.length === 0 ? '' : ` Fields: ${fields.join(', ')}.`;
    const problem = isMissing(issue) ? null : `${describeIssue(issue)}.${known}`;
    const write: unknown = issue.code === 'custom' ? issue.params?.['write'] : writeInForm(issue, checked);
    return [{ path, part: 'value', problem, write: typeof write === 'string' ? write : null, target: null }];
  });
  return [...unknown, ...others];
}

/** The right place of a field of a paper under another name: `url` is `publisher` under `links`. */
function findBySynonym(
  schema: z.ZodType,
  stray: Omit<Parameters<typeof findRightPlace>[1], 'key'> & Pick<Checked, 'kind'>,
  names: readonly string[],
): ReturnType<typeof findRightPlace> {
  const places = stray.kind === 'correction' ? names.map((key) => findRightPlace(schema, { ...stray, key })) : [];
  const place = places.find((one) => one?.takesValue);
  return place ? { ...place, problem: `the name is “${String(place.meant.at(-1))}”, and ${place.problem}` } : null;
}

/** The right place for misplaced accounts, and the whole line to write there; null if none of them has an address. */
function placeAccounts(
  accounts: readonly { readonly key: string; readonly value: unknown }[],
  path: readonly PropertyKey[],
  values: unknown,
): Pick<SchemaProblem, 'problem' | 'write' | 'target'> | null {
  const links = Object.assign({}, ...accounts.map(({ key, value }) => listAccountLinks(key, value))) as object;
  if (Object.keys(links).length === 0) return null;
  const { profile } = values as { readonly profile?: { readonly links?: object } | null };
  const isWithin = path[0] === 'profile';
  const all = writeFlow({ ...profile?.links, ...links }).replaceAll('$', '%24');
  const rest = profile?.links ? ' — This replaces all lines of “links”.' : '';
  return {
    problem: 'it belongs under “links” of “profile”.',
    write: profile ? `links: ${all}${rest}` : `profile: { links: ${all} }`,
    target: profile && !isWithin ? ['profile'] : !profile && path.length > 0 ? [] : null,
  };
}

/** A setting with a “- ” of its own that belongs to the entry above, as `- variants: [A. Grace]` below `- name: Ada Grace`. */
function findDividedEntry(path: readonly PropertyKey[], { schema, values }: Checked): SchemaProblem | null {
  const place = path.slice(0, -1);
  const index = place.at(-1);
  if (typeof index !== 'number' || index === 0) return null;
  const above = [...place.slice(0, -1), index - 1];
  const [entry, owner] = [followValues(values, place), followValues(values, above)] as [object, object];
  const [[key, value] = [], ...others] = Object.entries(entry);
  const isOfOwner =
    key !== undefined &&
    others.length === 0 &&
    !Object.hasOwn(owner, key) &&
    fitsSchemaAt(schema, place, { ...owner, ...entry });
  if (!isOfOwner) return null;
  const problem = `it has no “${String(path.at(-1))}”, so it seems to belong to the entry above.`;
  return { path: place, part: 'value', problem, write: `${key}: ${writeFlow(value)}`, target: above };
}

/** The texts among the entries of a list that belong to the empty `variants` of the entry above; null for other texts. */
function listStrayVariants([list = '', index]: readonly PropertyKey[], values: unknown): readonly string[] | null {
  const entries = (values as Readonly<Record<PropertyKey, unknown>>)[list];
  if (list !== 'people' || !Array.isArray(entries)) return null;
  const owner = entries.findLastIndex((entry, at) => at <= Number(index) && typeof entry === 'object');
  const { variants } = (entries[owner] ?? {}) as { readonly variants?: unknown };
  const end = entries.findIndex((entry, at) => at > owner && typeof entry !== 'string');
  const texts = (entries as readonly string[]).slice(owner + 1, end === -1 ? undefined : end);
  return variants === null && texts.length > 0 ? texts : null;
}

/** An address without a scheme, or with a misspelled one: `htps://example.org`. */
const bareAddress = /^(?:[htps]{3,7}:?\/{1,3})?([\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:\/\S*)?)$/iu;

/** A value in the required form: as a list, a list entry, or fields; or the nearest of a few allowed values. Null if unknown. */
function writeInForm(issue: z.core.$ZodIssue, { schema, values }: Checked): string | null {
  const { path, input } = issue;
  const name = path.at(-1);
  if (isMissing(issue) && typeof name === 'string' && typeof path.at(-2) === 'number')
    return `${name}: ${name.toUpperCase()}`;
  const variants = name === 'variants' && input === null ? listStrayVariants(path, values) : null;
  if (variants) return `variants: ${writeFlow(variants)} — This replaces the line and the texts below it.`;
  const isLinks = path[0] === 'profile' && path[1] === 'links';
  const links = isLinks ? listAccountLinks(String(path[2] ?? ''), input) : {};
  if (isLinks && path.length === 3 && Object.values(links)[0] !== undefined)
    return `${String(name)}: ${String(Object.values(links)[0])}`;
  if (isLinks && Object.keys(links).length > 0)
    return `links: ${writeFlow(links)} — This replaces all lines of “links”.`;
  if (issue.code === 'invalid_type' && typeof input === 'object') return writeCollection(issue, schema);
  if (typeof input !== 'string' && typeof input !== 'number') return null;
  const value = writeFlow(input);
  if (issue.code === 'invalid_value') {
    const nearest = findNearestKey(value, issue.values.map(String));
    return nearest !== null && typeof name === 'string' ? `${name}: ${nearest}` : nearest;
  }
  if (issue.code === 'invalid_format' && issue.format === 'url' && typeof name === 'string') {
    const host = bareAddress.exec(value)?.[1];
    if (host !== undefined) return `${name}: https://${host}`;
  }
  if (issue.code !== 'invalid_type') return null;
  if (issue.expected === 'boolean' && /^(?:yes|on|no|off)$/iu.test(value))
    return `${String(name)}: ${String(/^(?:yes|on)$/iu.test(value))}`;
  const isList = issue.expected === 'array';
  const [field] = listKeys(schema, isList ? [...path, 0] : path);
  const entry = field === undefined ? value : `{ ${field}: ${value} }`;
  if (!isList) return issue.expected === 'object' && typeof name === 'number' ? entry : null;
  const words = String(input).split(/[\s,;]+/u);
  const isOfWords = field === undefined && words.every((word) => word === word.toLowerCase());
  return `${String(name)}: [${isOfWords ? words.join(', ') : entry}]`;
}

/** Fields as the list with one entry, or as the text with a colon, that the schema requires; or a list of fields as a mapping. */
function writeCollection({ path, input, expected }: z.core.$ZodIssueInvalidType, schema: z.ZodType): string | null {
  const name = path.at(-1);
  const [[key, value] = [], ...others] = Object.entries(input ?? {});
  if (expected === 'string' && typeof value === 'string' && others.length === 0 && !Array.isArray(input))
    return `${typeof name === 'string' ? `${name}: ` : ''}${JSON.stringify(`${String(key)}: ${value}`)}`;
  const wanted =
    expected === 'array' ? [input] : Object.fromEntries([input].flat().flatMap((entry) => Object.entries(entry ?? {})));
  return typeof name === 'string' && fitsSchemaAt(schema, path, wanted)
    ? `${name}: ${writeFlow(wanted)} — This replaces all lines of “${name}”.`
    : null;
}

/** A value on one line. */
export const writeFlow = (value: unknown) =>
  stringify(value, { collectionStyle: 'flow', lineWidth: 0 })
    .trim()
    .replace(/^\[ (.*) \]$/u, '[$1]');

/** Unknown names in a mapping; if any name is allowed, those of settings that belong deeper. */
function listUnknown(issue: z.core.$ZodIssue, schema: z.ZodType) {
  const { input, path } = issue;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path,
      key,
      value: (input as Readonly<Record<string, unknown>> | undefined)?.[key],
    }));
  const key = path.at(-1);
  const parent = path.slice(0, -1);
  const isDeeper =
    issue.code === 'invalid_type' &&
    issue.expected === 'object' &&
    input !== null &&
    typeof key === 'string' &&
    listKeys(schema, parent).length === 0 &&
    listKeys(schema, path).includes(key);
  return isDeeper ? [{ path: parent, key, value: input }] : [];
}
