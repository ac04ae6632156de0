import { type AuthorRole, findRoles, showRoles } from '../../model/name-notes.ts';
import type { NameField } from '../../model/draft.ts';
import { slugify } from '../../model/fold.ts';
import { divideNames } from '../names/divide-names.ts';
import { locatePart, type Value } from './entry.ts';
import { createLiteralName } from './names.ts';
import type { ReadNames } from './read-names.ts';
import { texToText } from './tex/clean-tex.ts';

/** The authors of an entry: first the people, then the collaborations on whose behalf they sign. */
export function readAuthors(
  values: ReadonlyMap<string, Value>,
  readNames: (value: Value) => ReadNames,
): ReadNames & { readonly field: string } {
  const value = values.get('author') ?? values.get('authors');
  const { names, etal } = value ? readNames(value) : { names: [], etal: null };
  const known = new Set(names.map((name) => slugify(name.value)));
  const groups = readCollaborations(values.get('collaboration')).filter((group) => !known.has(slugify(group.value)));
  return {
    names: [...addAnnotated(names, values.get('author+an')), ...groups],
    etal,
    field: value?.field ?? 'author',
  };
}

/** `ATLAS` names a collaboration even without that word. */
function readCollaborations(value: Value | undefined): readonly NameField[] {
  if (!value) return [];
  return divideNames(value.text, texToText).flatMap((part) =>
    part.pieces.flatMap(({ plain, start, end }): readonly NameField[] => {
      const own = plain.replace(/^(?:on behalf of |for )?the /iu, '');
      const name = createLiteralName(groupWord.test(own) ? own : `${own} Collaboration`);
      return name && own !== ''
        ? [{ ...name, span: locatePart(value, start, end), confidence: 'certain', rule: value.field }]
        : [];
    }),
  );
}

const groupWord = /\b(?:collaborations?|consorti|group|team|project|experiment|network|initiative|survey|study)/iu;

/** biblatex's annotations name the roles of authors by their positions: `1=equal; 2=equal, corresponding`. */
function addAnnotated(names: readonly NameField[], annotation: Value | undefined): readonly NameField[] {
  const roles = new Map<number, readonly AuthorRole[]>();
  for (const [, number, text = ''] of (annotation?.text ?? '').matchAll(/(\d{1,4})(?::\w{1,20})?\s*=([^;=]{0,200})/gu))
    roles.set(Number(number), [...(roles.get(Number(number)) ?? []), ...findRoles(text)]);
  return names.map((name, index) => ({ ...name, ...showRoles(roles.get(index + 1) ?? []) }));
}
