import { isEastAsian, isNative, mayTranscribe } from './name-scripts.ts';

/** What a note says about an author: an equal contribution, or that letters go to this author. */
export const authorRoles = ['equal', 'corresponding'] as const;
export type AuthorRole = (typeof authorRoles)[number];

/** A name, and the notes next to it. */
export interface NotedName {
  readonly name: string;
  /** Footnote signs in order: `*†`. */
  readonly marks: string;
  /** What the notes say about the author. */
  readonly roles: readonly AuthorRole[];
}

/** In UTF-16 units; anything longer is not a name. */
const longestNotes = 1000;

const addresses =
  /<?(?:mailto:)?[^\s<>@,;()[\]]{1,64}@[^\s<>@,;()[\]]{1,253}>?|<?\bhttps?:\/\/[^\s<>,;()[\]]*>?|(?:\borcid(?:\.org\/|:)?\s*)?\b\d{4}-\d{4}-\d{4}-\d{3}[\dXx]\b/giu;
const brackets = /\s?(?:\(([^()]{0,120})\)|(?<!\p{L})\[([^[\]]{0,120})\]|\[(\P{L}{0,20})\])/gu;
const note =
  /equal|contribut|correspond|author|senior|deceased|editor|^(?:eds?|hrsg|hg|trans)\.?$|^(?:co-?)?pi$|^\d{1,2}(?:(?:, ?| and | & )\d{1,2})+$|affil|intern\b|advis|supervis|student|presenter|speaker|orcid|^\P{L}*$/iu;
const latinWord = /\p{Script=Latin}{2}/u;
const latinName = /\p{Script=Latin}[,.]? \p{Script=Latin}/u;
const signs = /\\?[*∗⋆⁎＊†‡§¶‖#✉✝]|\^\(?[*∗⋆†‡§¶#\d,\s]{1,20}\)?|[¹²³⁰⁴-⁹ᵃ-ᶻ]+(?:[,\s]{0,2}[¹²³⁰⁴-⁹ᵃ-ᶻ]+)*/gu;
/** `Ruiz1`, `Ruiz1,2`, `Ruiz 1, 2`; four digits are the number in an index. */
const numbers = /(?<=\p{Ll}|[\p{L}.]\s)\d{1,2}(?:\s?,\s?\d{1,2})*(?=$|,)/gu;
/** `1860-1943`, `1860-`, `63 B.C.-14 A.D.`, `b. 1950`, `active 18th century`, after a comma or in brackets. */
const era = String.raw`(?: ?(?:B\.? ?C|A\.? ?D|C\.? ?E)\.?(?: ?E\.?)?)`;
const lifeYear = String.raw`(?:\d{3,4}\??${era}?|\d{1,4}${era})`;
const lifeDates = new RegExp(
  String.raw`, ?(?:(?:b|d|fl|ca?|born|died|active|approximately)\.? ?){0,3}-?(?:${lifeYear}(?: ?[-–—]{1,2} ?(?:ca?\. ?)?${lifeYear}?)?|\d{1,2}(?:st|nd|rd|th) cent(?:ury|\.))\.?(?: ?(?:author|editor|translator)\.?)?(?=,| ,|$)`,
  'giu',
);
/** After a given name; in `Laufer, M.D.` these are initials. */
const roles =
  /, ?(?:author|editor|translator|joint author|ph\.? ?d)\.?(?=,| ,|$)|(?<=,[^,]{1,80}), ?(?:eds?|m\.?d|m\.?sc|b\.?sc|m\.?p\.?h|mba|d\.?phil|pharm\.?d|mbbs|dvm|frcp|rn|dr)\.?(?=,| ,|$)/giu;

/** Academic titles before a name; `Dr. Seuss` is a name. */
const titles =
  /^(?:(?:Prof|Dr|PD|Dipl|Ing|Mr|Mrs|Ms)\.(?:[- ]?(?:h\.? ?c|habil|med|rer|nat|phil)\.|-Ing\.)*\s?)+(?=\S+\s\S)/u;

/** Before the name of a group. */
const behalf =
  /^(?:on behalf of (?:the )?|for the )(?=[^,;]{1,80}\s(?:collaboration|consortium|team|group|investigators)\b)/iu;

/** A group in brackets behind the other authors. */
const bracketedGroup = /^\((?:the )?([^(),;]{1,80}\s(?:collaboration|consortium|team|group|investigators))\)$/iu;

/** Before the first name of a line of authors. */
const byWord = /^[Bb][Yy]:? (?=\p{Lu}\S{0,80}\s\S)/u;

/** The name of a group without the words before it. */
export const dropBehalf = (text: string) => text.replace(behalf, '');

/** A text without footnote signs, which belong to the page and not to the name. */
export const dropSigns = (text: string) => text.replaceAll(signs, '');

/** Separates a name from footnote signs, bracketed notes, addresses, dates of life, degrees and roles. */
export function readNameNotes(written: string): NotedName {
  if (written.length > longestNotes) return { name: written, marks: '', roles: [] };
  const untitled = written.replace(bracketedGroup, '$1').replace(byWord, '').replace(titles, '').replace(behalf, '');
  if (!/[^\p{L}\s.'’-]|[\dᵃ-ᶻ]/u.test(untitled)) return { name: untitled, marks: '', roles: [] };
  const stated: AuthorRole[] = [];
  let marks = '';
  const name = untitled
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(addresses, ' ')
    .replaceAll(brackets, (whole: string, ...found: readonly (string | undefined)[]) => {
      const [round, square, number] = found;
      const [offset, text] = found.slice(3) as unknown as readonly [number, string];
      const inside = (round ?? square ?? '').trim();
      stated.push(...findRoles(inside));
      const before = text.slice(0, offset);
      const [own, latin] = isNative(inside) ? [inside, before] : [before.trim(), inside];
      const isName = isNative(own) && (own === inside ? latinWord : latinName).test(latin) && mayTranscribe(own, latin);
      const isBehind = text.endsWith(whole) && /\p{L},? \p{L}/u.test(inside) && /\S/u.test(before);
      const isPlace = isBehind && !isName && !isEastAsian(before);
      return (square !== undefined && !isName) || number !== undefined || isPlace || note.test(inside) ? ' ' : whole;
    })
    .replaceAll(signs, (mark: string) => {
      marks += mark.replaceAll(/[\\^()\d,\s¹²³⁰⁴-⁹ᵃ-ᶻ]/gu, '');
      return '';
    })
    .replaceAll(lifeDates, ' ')
    .replaceAll(roles, '')
    .replaceAll(numbers, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[,;])/gu, '')
    .replaceAll(/^[ ,;<>]+|(?<![ ,;<>\\])[ ,;<>\\]+$/gu, '');
  if (marks.includes('✉')) stated.push('corresponding');
  return { name, marks, roles: stated };
}

/** What a note says about the author: “equal contribution”, “corresponding author”. */
export const findRoles = (text: string): readonly AuthorRole[] => [
  ...(/equal/iu.test(text) ? (['equal'] as const) : []),
  ...(/correspond/iu.test(text) ? (['corresponding'] as const) : []),
];

/** The roles of an author as properties. */
export const showRoles = (roles: readonly AuthorRole[]): Readonly<Partial<Record<AuthorRole, true>>> =>
  Object.fromEntries(authorRoles.filter((role) => roles.includes(role)).map((role) => [role, true]));

/** True for a note on the name that precedes it by `before` pieces between commas: `1860-1943`, `PhD`, `2`. */
export function isNameNote(text: string, before: number): boolean {
  const name = before > 1 ? 'X, Y' : 'X';
  return !/\p{L}/u.test(text) || readNameNotes(`${name}, ${text}`).name === name;
}

const equalSigns = [/[*∗⋆⁎＊]/u, /#/u, /†/u, /‡/u, /§/u, /¶/u];

/** The sign that marks equal contributions: the first one that two people share. */
export function findEqualSign(marks: readonly string[]): RegExp | null {
  return equalSigns.find((sign) => marks.filter((own) => sign.test(own)).length > 1) ?? null;
}
