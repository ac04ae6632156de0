import { isEastAsian } from './name-scripts.ts';

/** A name, and what stands beside it without being a part of it. */
export interface NotedName {
  readonly name: string;
  /** Signs for notes elsewhere on the page, in their order: `*†`. */
  readonly marks: string;
  /** True where a note says that the person contributed as much as others. */
  readonly isEqual: boolean;
}

/** In UTF-16 units; what is longer is no name. */
const longestNotes = 1000;

const addresses =
  /<?(?:mailto:)?[^\s<>@,;()[\]]{1,64}@[^\s<>@,;()[\]]{1,253}>?|<?\bhttps?:\/\/[^\s<>,;()[\]]*>?|(?:\borcid(?:\.org\/|:)?\s*)?\b\d{4}-\d{4}-\d{4}-\d{3}[\dXx]\b/giu;
const brackets = /\s?(?:\(([^()]{0,120})\)|(?<!\p{L})\[([^[\]]{0,120})\]|\[(\P{L}{0,20})\])/gu;
const note =
  /equal|contribut|correspond|author|senior|deceased|editor|^(?:eds?|hrsg|hg|trans)\.?$|affil|intern\b|advis|supervis|student|presenter|speaker|orcid|^\P{L}*$/iu;
const signs = /\\?[*∗⋆⁎＊†‡§¶‖#✉✝]|\^\(?[*∗⋆†‡§¶#\d,\s]{1,20}\)?|[¹²³⁰⁴-⁹ᵃ-ᶻ]+(?:[,\s]{0,2}[¹²³⁰⁴-⁹ᵃ-ᶻ]+)*/gu;
/** `Ruiz1`, `Ruiz1,2`, `Ruiz 1, 2`; four digits are a number of an index. */
const numbers = /(?<=\p{Ll}|[\p{L}.]\s)\d{1,2}(?:\s?,\s?\d{1,2})*(?=$|,)/gu;
/** `1860-1943`, `1860-`, `b. 1950`, `active 18th century`, behind a comma or in brackets. */
const lifeDates =
  /, ?(?:(?:b|d|fl|ca?|born|died|active|approximately)\.? ?){0,3}-?(?:\d{3,4}\??(?: ?[-–—]{1,2} ?(?:ca?\. ?)?(?:\d{3,4}\??)?)?|\d{1,2}(?:st|nd|rd|th) cent(?:ury|\.))\.?(?: ?(?:author|editor|translator)\.?)?(?=,| ,|$)/giu;
/** Behind a given name; `Laufer, M.D.` has initials. */
const roles =
  /, ?(?:author|editor|translator|joint author|ph\.? ?d)\.?(?=,| ,|$)|(?<=,[^,]{1,80}), ?(?:eds?|m\.?d|m\.?sc|b\.?sc|dr)\.?(?=,| ,|$)/giu;

/** Academic titles before a name; `Dr. Seuss` is no doctor. */
const titles =
  /^(?:(?:Prof|Dr|PD|Dipl|Ing|Mr|Mrs|Ms)\.(?:[- ]?(?:h\.? ?c|habil|med|rer|nat|phil)\.|-Ing\.)*\s?)+(?=\S+\s\S)/u;

/** Before the name of a group. */
const behalf =
  /^(?:on behalf of (?:the )?|for the )(?=[^,;]{1,80}\s(?:collaboration|consortium|team|group|investigators)\b)/iu;

/** A text without signs for notes, which belong to a page and not to a name. */
export const dropSigns = (text: string) => text.replaceAll(signs, '');

/** Takes marks, notes in brackets, addresses, dates of life, degrees and roles off a name. */
export function readNameNotes(written: string): NotedName {
  if (written.length > longestNotes) return { name: written, marks: '', isEqual: false };
  const untitled = written.replace(titles, '').replace(behalf, '');
  if (!/[^\p{L}\s.'’-]|[\dᵃ-ᶻ]/u.test(untitled)) return { name: untitled, marks: '', isEqual: false };
  let isEqual = false;
  let marks = '';
  const name = untitled
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(addresses, ' ')
    .replaceAll(brackets, (whole: string, ...found: readonly (string | undefined)[]) => {
      const [round, square, number] = found;
      const [offset, text] = found.slice(3) as unknown as readonly [number, string];
      const inside = (round ?? square ?? '').trim();
      if (/equal/iu.test(inside)) isEqual = true;
      const before = text.slice(0, offset);
      const isPlace = text.endsWith(whole) && /\p{L} \p{L}/u.test(inside) && /\S/u.test(before) && !isEastAsian(before);
      const [own, latin] = isEastAsian(inside) ? [inside, before] : [before.trim(), inside];
      const isName = isEastAsian(own) && /\p{Script=Latin},? \p{Script=Latin}/u.test(latin);
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
  return { name, marks, isEqual };
}

/** True for what only says something of a name that stands before it in `before` pieces between commas: `1860-1943`, `PhD`, `2`. */
export function isNameNote(text: string, before: number): boolean {
  const name = before > 1 ? 'X, Y' : 'X';
  return !/\p{L}/u.test(text) || readNameNotes(`${name}, ${text}`).name === name;
}

const equalSigns = [/[*∗⋆⁎＊]/u, /#/u, /†/u, /‡/u, /§/u, /¶/u];

/** The sign that says of several people that they contributed as much as each other: the first kind that two of them have. */
export function findEqualSign(marks: readonly string[]): RegExp | null {
  return equalSigns.find((sign) => marks.filter((own) => sign.test(own)).length > 1) ?? null;
}
