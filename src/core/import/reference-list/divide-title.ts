import { editionWords } from './clean-parts.ts';
import { documentMark } from './find-type.ts';
import type { Label, Part } from './labels.ts';

/** What is behind a title that was found too long: its label, and where the title ends and the rest begins. */
interface Rest {
  readonly label: Label;
  readonly end: number;
  readonly start: number;
}

/** Ends a title where signs show that it ends. */
export function divideTitle(text: string, parts: Part[]): void {
  for (const find of [findMark, findQuoteEnd, findVenue, findEdition, findThesis]) {
    const at = parts.findIndex(({ label }) => label === 'title');
    const title = parts[at];
    const rest = title && find(text.slice(title.start, title.end));
    if (!title || !rest) continue;
    const behind = { label: rest.label, start: title.start + rest.start, end: title.end };
    const next = parts[at + 1];
    const isJoined = next?.label === behind.label;
    parts.splice(
      at,
      isJoined ? 2 : 1,
      { ...title, end: title.start + rest.end },
      isJoined ? { ...behind, end: next.end } : behind,
    );
  }
}

/** The mark of a document type: `题名[C]//论文集. 北京: …`. */
function findMark(title: string): Rest | null {
  const mark = documentMark.exec(title);
  if (!mark || mark.index === 0) return null;
  return { label: mark[2] === undefined ? 'genre' : 'container', end: mark.index, start: mark.index + mark[0].length };
}

/** The venue, introduced by its own sentence: `Moss on roofs. In: Ecology of Cities`, `Moss on roofs. Paper presented at …`. */
function findVenue(title: string): Rest | null {
  const found =
    /(?<=[^.\s]{3}[.?!])\s+(?:[Ii]n(?::|\s+\p{Lu})|(?:(?:Paper|Poster|Talk|Presentation|Lecture)\s+(?:presented\s+)?|Presented\s+)at\s)/u.exec(
      title,
    );
  return found && { label: 'container', end: found.index, start: found.index };
}

const ordinal = String.raw`\d{1,2}(?:\.|-?\s?\p{L}{1,3})?|\p{L}+(?:te|th|st|nd|rd|ta|ième)|rev(?:\.|ised)`;
const edition = new RegExp(
  String.raw`[.,;]\s{1,3}(?:${ordinal})(?:[\s,&]{1,3}[\p{Ll}.]{1,20}){0,3}[\s,]{0,2}(?:${editionWords})(?!\p{L})\.?\s{0,3}$`,
  'iu',
);

/** The edition, at the end: `Mosses. 2nd, revised edition`, `Moose. Zehnte, unveränderte Auflage`. */
function findEdition(title: string): Rest | null {
  const found = edition.exec(title);
  return found && { label: 'edition', end: found.index, start: found.index + 1 };
}

/** The kind of a thesis, at the end: `Mosses. Dissertation`, `Mosses PhD thesis`. */
function findThesis(title: string): Rest | null {
  const found =
    /(?:[.,;]\s{1,3}(?:(?:inaugural[-\s])?diss(?:\.|ertation)|habilitation(?:sschrift)?|thèse(?: de doctorat)?|tesis(?: doctoral)?)|[.,;]?\s{1,3}\(?(?:ph\.?\s?d\.?|doctoral|master['’]?s?|m\.?\s?sc\.?)\s(?:thesis|dissertation)\)?)[.,]?\s{0,3}$/iu.exec(
      title,
    );
  return found && { label: 'genre', end: found.index, start: found.index + 1 };
}

/** Closing quotation marks by opening ones. */
const closing: ReadonlyMap<string, string> = new Map([
  ['“', '”“'],
  ['„', '“”'],
  ['«', '»'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
]);

/** Shorter quotations are often only the beginning of a title: `“Moss” and walls`. */
const fewestWords = 5;

/** The end of a title between quotation marks: `“Moss on the roofs of walls,” Ecology of Cities`, `“Moss”, in Ecology of Cities`. */
function findQuoteEnd(title: string): Rest | null {
  const start = title.search(/\S/u);
  const open = title.charAt(start);
  const signs = closing.get(open);
  if (signs === undefined) return null;
  const isSingle = /['’]/u.test(signs);
  let depth = 0;
  for (let at = start + 1; at < title.length; at++) {
    const sign = title.charAt(at);
    if (sign === open && !signs.includes(sign)) depth += 1;
    if (!signs.includes(sign)) continue;
    const [before, behind] = [title.charAt(at - 1), title.slice(at + 1, at + 40)];
    // The same sign is an apostrophe within words.
    if (isSingle && !/[\s.,?!]/u.test(before) && !/^[.,;:]|^\s(?:in|In|dans)\s/u.test(behind)) continue;
    depth -= 1;
    if (depth >= 0) continue;
    const isIn = /^[\s.,;]{0,3}(?:in|dans)[\s:]/iu.test(behind);
    const isLong = title.slice(start, at).split(/\s+/u).length >= fewestWords;
    if (!isIn && !(isLong && /^[.,;]?\s\p{Lu}/u.test(behind))) return null;
    return { label: 'container', end: at + 1, start: at + 1 };
  }
  return null;
}
