import type { Confidence, NameField, Span } from '../../model/draft.ts';
import { findEqualSign, showRoles } from '../../model/name-notes.ts';
import { isSuffix, parseName, printName } from '../../model/name.ts';
import { isTeamName } from '../../model/team-name.ts';
import { squashSpaces } from './squash.ts';
import { divideNames, findAffiliations, type NamePart, type NamePiece } from '../names/divide-names.ts';

/** In UTF-16 units: three names with notes are never longer. */
const longestAuthors = 400;
const note = String.raw`(?:\\?[*∗⋆†‡§¶#]|[¹²³⁰⁴-⁹ᵃ-ᶻ]|\$\^[^$]{1,16}\$|\^(?:\{[^{}]{1,12}\}|[\d*†‡§¶])|\\textsuperscript\{[^{}]{1,16}\}| ?\[[^[\]]{0,60}\]| ?\([^()]{0,40}(?:equal|contribut|correspond)[^()]{0,40}\)|(?<=\p{Ll})\d{1,2}(?:,\d{1,2}){0,4}(?!\d))`;
const notes = new RegExp(String.raw`(?<=[\p{L}.])${note}{1,8}(?= ?(?:[,;] |[,;]?$| and | & ))`, 'giu');

/** A line with spaces in place of notes and marks after names, of the same length, to match the lines of the training data. */
export function blankNotes(text: string): string {
  const start = Math.max(0, text.length - longestAuthors);
  const blank = (found: string) => ' '.repeat(found.length);
  const tail = text.slice(start);
  const names = tail.slice(0, findAffiliations(tail));
  const affiliations = blank(tail.slice(names.length));
  return text.slice(0, start) + names.replaceAll(notes, blank).replace(/,$/u, ' ') + affiliations;
}

const joint = /(?:^|\s)(?:and|&)\s|;\s/iu;

/** True if words other than commas join names. */
export const hasConjunction = (name: string) => joint.test(name) && !isTeamName(name);

/** A line with commas in place of the words and signs that join names after an offset, of the same length. */
export function replaceConjunctions(text: string, from: number): string {
  const joined = text
    .slice(from)
    .replaceAll(/(?<=,)\s(?:and|&)(?=\s)/giu, (found) => ' '.repeat(found.length))
    .replaceAll(/\s(?:and|&)(?=\s)/giu, (found) => ','.padEnd(found.length))
    .replaceAll(/;(?=\s)/gu, ',');
  return text.slice(0, from) + joined;
}

/** The names in parts of a text, without notes. `offset` is the position of the text in the source. */
export function readAuthors(
  text: string,
  parts: readonly Span[],
  { offset, confidence, rule }: { readonly offset: number; readonly confidence: Confidence; readonly rule: string },
): readonly NameField[] {
  const named = joinSuffixes(parts.flatMap(({ start, end }) => readPart(text.slice(start, end), start)));
  const sign = findEqualSign(named.map(({ marks }) => marks));
  return named.map(({ plain, marks, roles, start, end }): NameField => ({
    value: plain,
    span: { start: offset + start, end: offset + end },
    confidence: confidence === 'certain' && /[\d@*[\]{}]|(?<!\S)\p{Ll}\p{Lu}/u.test(plain) ? 'likely' : confidence,
    rule,
    ...showRoles([...roles, ...(sign?.test(marks) ? (['equal'] as const) : [])]),
  }));
}

/** TeX marks in plain text: `Ruiz^(1,2)`. */
function raiseMarks(name: string): string {
  return name
    .replaceAll(/\$\^\{?([^${}]{1,12})\}?\$|\^\{([^{}]{1,12})\}|\\textsuperscript\{([^{}]{1,16})\}/gu, '^($1$2$3)')
    .replaceAll(/\\(?:dagger|dag)\b/gu, '†');
}

function readPart(text: string, start: number): readonly NamePiece[] {
  const own = text.replace(/(?<=\S)(?:,?\s{1,5}(?:and|&))? ?,? ?$/iu, '');
  if (isTeamName(own))
    return [{ text: own, start, end: start + own.length, plain: squashSpaces(own), marks: '', roles: [] }];
  const divided = divideNames(own, raiseMarks);
  // `Ruiz, Ana; Lind, Bo`
  const areInverted =
    /;\s/u.test(own) &&
    divided.every(({ pieces }) => pieces.length === 2) &&
    divided.some(({ pieces }) => pieces.some(({ plain }) => !plain.includes(' ')));
  const pieces = areInverted ? divided.map(joinInverted) : divided.flatMap((part) => part.pieces);
  return pieces.map((piece) => ({ ...piece, start: piece.start + start, end: piece.end + start }));
}

function joinInverted({ text, start, end, pieces }: NamePart): NamePiece {
  const marks = pieces.map((piece) => piece.marks).join('');
  const plain = printName(parseName(pieces.map((piece) => piece.plain).join(', ')));
  return { text, start, end, plain, marks, roles: pieces.flatMap(({ roles }) => roles) };
}

/** `Dan Cruz, Jr.` is one name. */
function joinSuffixes(pieces: readonly NamePiece[]): readonly NamePiece[] {
  return pieces.flatMap((piece, index) => {
    const next = pieces[index + 1];
    if (index > 0 && isSuffix(piece.plain)) return [];
    return next && isSuffix(next.plain)
      ? [{ ...piece, plain: `${piece.plain}, ${next.plain}`, end: next.end }]
      : [piece];
  });
}
