import { createWordFinder } from '../import/lexicon/words.ts';
import { divideNames, isOthers, type NamePart } from '../import/names/divide-names.ts';
import { readPlainName } from '../import/names/initials.ts';
import { joinPieces } from '../import/names/join-pieces.ts';
import { countUsage, noUsage } from '../import/names/name-usage.ts';
import { authorRoles, findRoles, findEqualSign, readNameNotes } from '../model/name-notes.ts';
import { invertName, printName } from '../model/name.ts';
import { stripMarkup } from './page-text.ts';

/** The item of a list of names that stands for unnamed people. */
export const othersMark = 'others';

/** The names in the list of a page, in either order; an item may contain several names. */
export function readNames(values: readonly string[]): readonly string[] {
  return divideLists(values.map(cleanList), values.length > 1);
}

/** What signs after names, and the notes of people, say about authors, as biblatex's annotations: `1=equal`. */
export function annotateAuthors(values: readonly string[], notes: readonly string[]): readonly string[] {
  const noted = values.map((value) => readNameNotes(value));
  const sign = findEqualSign(noted.map(({ marks }) => marks));
  return noted.flatMap(({ marks, roles }, index) => {
    const stated = [...roles, ...findRoles(notes[index] ?? ''), ...(sign?.test(marks) ? (['equal'] as const) : [])];
    return authorRoles.filter((role) => stated.includes(role)).map((role) => `${String(index + 1)}=${role}`);
  });
}

/**
 * The authors at the beginning of a reference: `Ada Grace and Li Berg. (2021). "On Moss." Roofs.` They end at the year, the title, or
 * `In`.
 */
export function readCitationAuthors(citation: string, title: string): readonly string[] {
  const text = citation.replace(/^["“'«\s]+/u, '');
  const year = /\((?:\d{4}[a-z]?(?:,[^()]*)?|in press|to appear|forthcoming|submitted|n\.d\.)\)|["“«]|\b\d{4}\b/iu;
  const ends = [year.exec(text)?.index, /\.\s+In:?\s/u.exec(text)?.index, findTitle(text, title)];
  const end = Math.min(...ends.filter((index) => index !== undefined));
  if (!Number.isFinite(end)) return [];
  const names = text
    .slice(0, end)
    .replace(/(?<![\s,:])[\s,:]+$/u, '')
    .replace(/(?<!\p{Lu})\.$/u, '');
  return /^Your Name\b/iu.test(names) ? [] : divideLists([cleanList(names)], false);
}

function findTitle(text: string, title: string): number | undefined {
  const index = title === '' ? -1 : text.toLowerCase().indexOf(title.toLowerCase());
  return index > 0 ? index : undefined;
}

const cleanList = (names: string) => stripMarkup(names.replaceAll(/<sup>([^<]*)<\/sup>|\$\^([^$]*)\$/gu, '^($1$2)'));

/** Splits lists of names. Inverted names stay inverted: `Grace, Ada`, and `Grace, A` for `Grace A`. */
function divideLists(lists: readonly string[], areItems: boolean): readonly string[] {
  const lookUp = createWordFinder();
  const parts = lists.flatMap((list) => divideNames(list, (text) => text));
  const field = countUsage(parts, lookUp);
  return parts.flatMap((part) => {
    const named = dropOthers(part);
    // Outside BibTeX, a comma between complete names separates people.
    const context = { isAlone: areItems, hasPlainNeighbours: !areItems, hasOthers: named.hasOthers, lookUp };
    const groups = joinPieces({ ...part, ...named, hasLastComma: !areItems }, context);
    const names = groups.map(({ pieces: [first, ...rest] }) => {
      const plain = first?.plain ?? '';
      if (rest.length > 0) return [plain, ...rest.map((piece) => piece.plain)].join(', ');
      const { parts: read } = readPlainName(plain, { field, file: noUsage, lookUp });
      return read.literal || printName(read) === plain ? plain : invertName(read);
    });
    return named.hasOthers ? [...names, othersMark] : names;
  });
}

/** The pieces of a part that are names. */
function dropOthers({ pieces }: NamePart): Pick<NamePart, 'pieces'> & { readonly hasOthers: boolean } {
  const cut = pieces.map((piece) => ({
    ...piece,
    plain: piece.plain.replace(/ et\.? al\.?$|(?:…|\.\.\.)$/iu, '').trim(),
  }));
  const named = cut.filter(({ plain }) => plain !== '' && !isOthers(plain));
  return {
    pieces: named,
    hasOthers: named.length < pieces.length || cut.some(({ plain }, index) => plain !== pieces[index]?.plain),
  };
}
