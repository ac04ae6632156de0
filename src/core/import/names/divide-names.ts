import { isNameNote, readNameNotes, type AuthorRole } from '../../model/name-notes.ts';
import { isTeamName } from '../../model/team-name.ts';

/** The text between two commas of a list of names. */
export interface NamePiece {
  /** As written; half-open range of the list. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Without markup, notes and marks. */
  readonly plain: string;
  readonly marks: string;
  readonly roles: readonly AuthorRole[];
}

/** The text between two separators that only occur between names: `and`, `&`, a semicolon. */
export interface NamePart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly NamePiece[];
  /** True if a comma precedes the separator, as in `Ana Ruiz, Bo Lind, and Omer Celik`. */
  readonly hasLastComma: boolean;
}

const separator =
  /\\\\\uE000{0,12}(?=\s|$)|\\(?:and|And|AND|q?quad|newline|linebreak)(?![A-Za-z])|\s[Aa][Nn][Dd](?=[\s,])|\sand$|[;；、]|\s[/|·•+]\s|,?\s(?=on behalf of\s|for the\s[^,;]{1,80}\s(?:collaboration|consortium|team|group|investigators)\b)/giu;
/** Conjunctions, which separate names of several words each, unlike `Ortega y Gasset`, and are no part of the name of a group. */
const conjunction = /\s(?:\\?&|und|et|with|(?:y|e|i|og|och|и|і|та)(?=\s[\p{Lu}{\\]))(?=\s(?!al\b))/gu;
const entityEnd = /&#?\w{1,10}$/u;

/** The offset of what arXiv writes behind the names: `((1) University of Lund, (2) MIT)`; the length of the list if there is none. */
export function findAffiliations(list: string): number {
  const start = /\)\s*$/u.test(list.slice(-20)) ? list.search(/ ?\(\(\d{1,2}\)/u) : -1;
  return start === -1 ? list.length : start;
}

/** Splits a list of names; `toPlain` removes the markup of a part. Takes linear time. */
export function divideNames(written: string, toPlain: (text: string) => string): readonly NamePart[] {
  const list = written.slice(0, findAffiliations(written));
  const outside = hideGroups(list);
  const parts = divide(list, outside, separator, { start: 0, end: list.length }).flatMap((range) => {
    const sides = divide(list, outside, conjunction, range);
    const areNames = sides.every(({ start, end }) => /\S[\s~]+\S/u.test(list.slice(start, end)));
    return areNames && !isTeamName(toPlain(list.slice(range.start, range.end))) ? sides : [range];
  });
  return parts.map(({ start, end }) => {
    const quote = Number(/^"[^"]+"$/u.test(list.slice(start, end)));
    const conjunct = /^(?:and|\\?&)\s+/iu.exec(outside.slice(start, Math.min(end, start + 40)))?.[0].length ?? 0;
    const from = start + conjunct + quote;
    const text = list.slice(from, end - quote);
    const pieces = divide(list, outside, /[,，]/gu, { start: from, end: end - quote }).map((range): NamePiece => {
      const written = list.slice(range.start, range.end);
      const plain = toPlain(written).replaceAll(/\s+/gu, ' ').trim();
      const { name, marks, roles } = readNameNotes(plain);
      return { ...range, text: written, plain: isOthers(plain) ? plain : name, marks, roles };
    });
    return {
      text,
      start: from,
      end: end - quote,
      pieces: joinNotes(pieces),
      hasLastComma: /,\s*$/u.test(text.slice(-20)),
    };
  });
}

/** The ranges between separators, trimmed and without empty ones. */
function divide(
  list: string,
  outside: string,
  separators: RegExp,
  { start, end }: { readonly start: number; readonly end: number },
): readonly { readonly start: number; readonly end: number }[] {
  const bounds = [...outside.slice(start, end).matchAll(separators)].filter(
    ({ 0: sign, index }) => sign !== ';' || !entityEnd.test(list.slice(Math.max(0, start + index - 12), start + index)),
  );
  const starts = [start, ...bounds.map(({ 0: sign, index }) => start + index + sign.length)];
  const ends = [...bounds.map(({ index }) => start + index), end];
  return starts.flatMap((from, index) => {
    const piece = list.slice(from, ends[index]);
    const text = piece.trim();
    if (text === '') return [];
    const leading = piece.length - piece.trimStart().length;
    return [{ start: from + leading, end: from + leading + text.length }];
  });
}

/** True for words that stand for authors who are left out: `others`, `et al.`, `and 3 more`, `(10 more authors not shown)`. */
export const isOthers = (text: string) =>
  /^[([]?(?:and\s+)?(?:others|et\.?\s+al\.?|…|\.\.\.|\d{1,4} (?:others|(?:additional|more|other)(?: authors)?(?: not shown)?))[)\]]?$/iu.test(
    text,
  );

/** The list with placeholders for text in braces, brackets and formulas, which never separates names. */
export function hideGroups(list: string): string {
  let depth = 0;
  let outside = '';
  for (const sign of list.split('')) {
    if (sign === '}') depth = Math.max(0, depth - 1);
    outside += depth > 0 ? '\uE000' : sign;
    if (sign === '{') depth += 1;
  }
  return outside.replaceAll(/\([^()]{0,120}\)|\[[^[\]]{0,120}\]|\$[^$]{0,60}\$/gu, (group) =>
    '\uE000'.repeat(group.length),
  );
}

/** Numbers and notes between commas belong to the previous name: `Ana Ruiz1,2`. */
function joinNotes(pieces: readonly NamePiece[]): readonly NamePiece[] {
  const joined: NamePiece[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = joined.at(-1);
    const isNote =
      piece.plain.length < 60 &&
      !isOthers(piece.plain) &&
      (isNameNote(piece.plain.replace(/^[a-h]$/u, ''), joined.length) ||
        (piece.plain === 'MD' && last?.plain.includes(' ') && isNameNote(pieces[index + 1]?.plain ?? 'X', 1)));
    if (!isNote || (!last && piece.plain !== '')) joined.push(piece);
    else if (last)
      joined[joined.length - 1] = { ...last, marks: last.marks + piece.marks, roles: [...last.roles, ...piece.roles] };
  }
  return joined;
}
