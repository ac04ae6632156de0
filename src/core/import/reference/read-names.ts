import type { NameField, Span } from '../../model/draft.ts';
import { isTeamName } from '../../model/name.ts';
import { placeOf, type Value } from './entry.ts';
import { createLiteralName, createName, parsePrintedName, type ReadName } from './names.ts';
import { texToText } from './tex/clean-tex.ts';

/** The people of a field; `etal` is where it says that there are more. */
export interface ReadNames {
  readonly names: readonly NameField[];
  readonly etal: Span | null;
}

/** A part of a text by its half-open range. */
interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Reads the names of a list, one by one where the format keeps them apart. */
export function readNames(value: Value): ReadNames {
  const lists = value.items ? value.items.map(readItem) : [readNameList(value)];
  return { names: lists.flatMap(({ names }) => names), etal: lists.find(({ etal }) => etal)?.etal ?? null };
}

/** The names of a part that the format keeps apart: one, unless there is an `and` between names with commas of their own. */
function readItem(item: Value): ReadNames {
  const parts = splitOutside(item.text, /\sand(?=\s)/iy);
  const hasSeveral = !item.text.includes(',') || parts.every(({ text }) => text.includes(','));
  if (hasSeveral || parts.length === 1) return readNameList(item);
  const name = readName(item.text);
  return { names: name ? [createField(name, item, item.span)] : [], etal: null };
}

/** Reads `Given Family and Family, Given and {A Team} and others`. Lists with semicolons, or the commas of Japanese, in place of `and` are read as they are meant. */
function readNameList(value: Value): ReadNames {
  const list = unwrapList(value.text);
  const parts = splitOutside(list, /\sand(?=\s)/iy);
  const written = parts.length === 1 ? splitOutside(list, /[;、]/y) : parts;
  const people = written.flatMap(divideCommas);
  const etal = people.find(({ text }) => isOthers(text)) ?? null;
  const names = people.flatMap(({ text, start, end }): readonly NameField[] => {
    const name = isOthers(text) ? null : readName(text.replace(/^and\s+|(?<![\s,])[\s,]+et\.?\s+al\.?$/gi, ''));
    return name ? [createField(name, value, placeOf(value, start, end))] : [];
  });
  const rest = etal ?? people.find(({ text }) => /\set\.?\s+al\.?$/i.test(text));
  return { names, etal: rest ? placeOf(value, rest.start, rest.end) : null };
}

function createField(name: ReadName, { field }: Value, span: Span): NameField {
  return { ...name, span, confidence: 'certain', rule: field };
}

const isOthers = (text: string) => /^[\s{]*(?:(?:and\s+)?others|et\.?\s+al\.?|…|\.\.\.)[\s}.]*$/i.test(text);

/**
 * Takes off braces around a whole list; the list stays as long as it was. Braces keep the name of an institution together
 * (`{Food and Drug Office}`), so that it must look like a list: names with commas, or more than two.
 */
function unwrapList(text: string): string {
  const flat = text.replace(/\s/g, ' ');
  if (findClosing(flat, 0) !== flat.length - 1) return flat;
  const names = flat.slice(1, -1).split(/ and /i);
  const isList =
    names.length > 1 && names.every((name) => /^[^,]+,[^,]+$/.test(name) || (names.length > 2 && /\S\s+\S/.test(name)));
  return isList ? ` ${flat.slice(1, -1)} ` : flat;
}

/** Divides a text at a separator outside of braces. */
function splitOutside(text: string, separator: RegExp): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  let depth = 0;
  const add = (end: number) => {
    const piece = text.slice(start, end);
    const leading = piece.length - piece.trimStart().length;
    if (piece.trim() !== '')
      parts.push({ text: piece.trim(), start: start + leading, end: start + piece.trimEnd().length });
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '{') depth += 1;
    else if (sign === '}') depth -= 1;
    if (depth > 0) continue;
    separator.lastIndex = at;
    const length = separator.exec(text)?.[0].length ?? 0;
    if (length === 0) continue;
    add(at);
    start = at + length;
    at = start - 1;
  }
  add(text.length);
  return parts;
}

/** More commas than a name can have divide a list: `A. Grace, L. Berg, Z. Abel, M. Lind`. With two, a suffix stands between them. */
function divideCommas(part: Part): readonly Part[] {
  const pieces = splitOutside(part.text, /,/y);
  const isList = pieces.length > 3 || (pieces.length === 3 && pieces.every(({ text }) => /[\s~]/.test(text)));
  if (!isList || part.text.includes('=')) return [part];
  const isInOrder = pieces.every(({ text }) => /\s/.test(text.trim()) || isOthers(text));
  const shift = (text: string, start: number, end: number) => ({
    text,
    start: part.start + start,
    end: part.start + end,
  });
  if (isInOrder) return pieces.map(({ text, start, end }) => shift(text.replace(/^and\s+/i, ''), start, end));
  if (pieces.length % 2 > 0) return [part];
  return pieces.flatMap(({ text, start }, index) => {
    const next = pieces[index + 1];
    return index % 2 === 0 && next ? [shift(`${text}, ${next.text}`, start, next.end)] : [];
  });
}

/** One name in TeX; null where nothing is left of it. A name between braces is a literal one. */
function readName(text: string): ReadName | null {
  if (/^(?:family|given|prefix|suffix)\s*=/i.test(text)) return readExtendedName(text);
  if (findClosing(text, 0) === text.length - 1 && !/^\{\\[^A-Za-z]/.test(text)) {
    const inside = texToText(text);
    // A name with its comma, or of one word, is no team's.
    return /^[^,]+,[^,]+$/.test(inside) && !isTeamName(inside) ? parsePrintedName(inside) : createLiteralName(inside);
  }
  const parts = splitOutside(text, /,/y).map((part) => part.text);
  if (parts.length === 2 || parts.length === 3) {
    const [family = '', ...rest] = parts.map(texToText);
    const [suffix = '', given = ''] = rest.length > 1 ? rest : ['', rest[0] ?? ''];
    // “Grace, Ada, Jr.” has its suffix last.
    if (rest.length > 1 && /^(?:[JS]r\.?|I{1,3}|IV|Ph\.?\s?D\.?|M\.?D\.?)$/.test(given))
      return createName({ given: suffix, family, suffix: given });
    return createName({ given, family, suffix });
  }
  const words = splitOutside(text.replaceAll('~', ' '), /\s/y);
  const last = words.at(-1);
  const hasKeptFamily = last !== undefined && words.length > 1 && /^\{[^\\]\S*\s.*\}$/.test(last.text);
  if (!hasKeptFamily) return parsePrintedName(texToText(text));
  return createName({ given: texToText(text.replaceAll('~', ' ').slice(0, last.start)), family: texToText(last.text) });
}

/** biblatex's `family=Berg, given=Li, prefix=van den`. */
function readExtendedName(text: string): ReadName | null {
  const parts = new Map(
    splitOutside(text, /,/y).map((part): [string, string] => {
      const [name = '', ...rest] = part.text.split('=');
      return [name.trim().toLowerCase(), texToText(rest.join('=').replace(/^\s*"(.*)"\s*$/, '$1'))];
    }),
  );
  const get = (name: string) => parts.get(name) ?? '';
  return createName({ given: get('given'), particle: get('prefix'), family: get('family'), suffix: get('suffix') });
}

/** Offset of the brace that closes the one at an offset; -1 where there is none. */
function findClosing(text: string, open: number): number {
  if (text.charAt(open) !== '{') return -1;
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text.charAt(at) === '{') depth += 1;
    if (text.charAt(at) === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
