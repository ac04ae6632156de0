import type { Entry, Value } from './entry.ts';

/** biblatex's fields for private use; ours contain `name: value`. */
const userFields = ['usera', 'userb', 'userc', 'userd', 'usere', 'userf'] as const;
const carried =
  /^(editor|volume|number|reportnumber|pages|eid|series|edition|version|chapter|address|venue|type|isbn|issn|pmid|publisher|license): /;

/**
 * Expands private-use fields, which hold details that biblatex does not define for the type: the publisher of a journal as `usera =
 * {publisher: Example Press}`. The entry's own fields have priority.
 */
export function expandUserFields(entry: Entry): Entry {
  const found = userFields.flatMap((name): readonly Value[] => {
    const value = entry.values.get(name);
    const field = value && carried.exec(value.text)?.[1];
    if (!field || entry.values.has(field)) return [];
    return [{ ...value, field, text: value.text.slice(field.length + 2), isExact: false }];
  });
  if (found.length === 0) return entry;
  return { ...entry, values: new Map([...entry.values, ...found.map((value) => [value.field, value] as const)]) };
}
