import type { Entry, Value } from './entry.ts';

/** Fields that biblatex leaves to its users; ours hold `name: value`. */
const userFields = ['usera', 'userb', 'userc', 'userd', 'usere', 'userf'] as const;
const carried =
  /^(editor|volume|number|reportnumber|pages|eid|series|edition|chapter|address|venue|type|isbn|issn|pmid|publisher|license): /;

/**
 * Fields that stand in a field for private use, because biblatex has no place for them in an entry of this type: the publisher of a
 * journal as `usera = {publisher: Example Press}`. What the entry says itself counts more.
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
