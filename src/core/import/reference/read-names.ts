import type { NameField, Span } from '../../model/draft.ts';
import { isInitials, isPronounceable, isShortFamily, isSuffix } from '../../model/name.ts';
import { type AuthorRole, findEqualSign, showRoles } from '../../model/name-notes.ts';
import { isTeamName } from '../../model/team-name.ts';
import type { LookUp } from '../lexicon/lexicon.ts';
import { createWordFinder } from '../lexicon/words.ts';
import { divideNames, hideGroups, isOthers, type NamePart, type NamePiece } from '../names/divide-names.ts';
import { type NameContext, readPlainName } from '../names/initials.ts';
import { joinPieces, type NameGroup } from '../names/join-pieces.ts';
import { addUsage, countUsage } from '../names/name-usage.ts';
import { locatePart, type Value } from './entry.ts';
import { createLiteralName, createName, parsePrintedName, type ReadName, toReadName } from './names.ts';
import { texToText } from './tex/clean-tex.ts';

/** The people in a field; `etal` is the position of “and others”. */
export interface ReadNames {
  readonly names: readonly NameField[];
  readonly etal: Span | null;
}

/** A parsed field, or one item of it if the format separates names. */
interface NameList {
  readonly value: Value;
  readonly parts: readonly NamePart[];
  readonly isItem: boolean;
}

/** Creates a reader of the names in one file. The style of all names decides about ambiguous ones: `Ruiz A`, `Wang YU`. */
export function createNameReader(values: readonly Value[], areFormatted = false): (value: Value) => ReadNames {
  const lookUp = createWordFinder();
  const fields = new Map([...new Set(values)].map((value) => [value, scanField(value, lookUp)]));
  const file = addUsage([...fields.values()].map(({ usage }) => usage));
  return (value) => {
    const field = fields.get(value) ?? scanField(value, lookUp);
    const found = field.lists.map((list) => readList(list, { field: field.usage, file, lookUp, areFormatted }));
    return {
      names: addRoles(found.flatMap(({ names }) => names)),
      etal: found.find(({ etal }) => etal)?.etal ?? null,
    };
  };
}

function scanField(value: Value, lookUp: LookUp) {
  const lists = (value.items ?? [value]).map((item): NameList => {
    const text = unwrapList(item.text);
    const isItem = value.items !== undefined;
    return { value: item, parts: isExtended(text) && isItem ? [] : divideNames(text, texToText), isItem };
  });
  return {
    lists,
    usage: countUsage(
      lists.flatMap(({ parts }) => parts),
      lookUp,
    ),
  };
}

/** A name with the notes next to it. */
interface NotedField {
  readonly field: NameField;
  readonly marks: string;
  readonly roles: readonly AuthorRole[];
}

function readList(
  list: NameList,
  context: NameContext,
): { readonly names: readonly NotedField[]; readonly etal: Span | null } {
  const { value, isItem } = list;
  if (isItem && isOneName(list)) {
    const name = readOneName(value.text);
    return {
      names: name ? [{ field: createField(name, value, value.span, true), marks: '', roles: [] }] : [],
      etal: null,
    };
  }
  const hasPlainNeighbours = list.parts.some(({ pieces }) => pieces.length === 1 && pieces[0]?.plain.includes(' '));
  let etal: Span | null = null;
  const names = list.parts.flatMap((part, index) => {
    const named = part.pieces.flatMap((piece) => {
      const plain = piece.plain.replace(/ et\.? al\.?$/iu, '');
      if (plain !== piece.plain || isOthers(piece.plain)) etal ??= locatePart(value, piece.start, piece.end);
      return isOthers(piece.plain) ? [] : [{ ...piece, plain }];
    });
    if (isExtended(part.text)) return noteNames(readExtendedName(part.text), part, value);
    const groups = joinPieces(
      { ...part, pieces: named },
      {
        ...context,
        isAlone: isItem,
        hasPlainNeighbours,
        hasOthers: named.length < part.pieces.length,
        isFirstInverted: index === 0 && context.file.firstTurned > 2,
      },
    );
    return groups.flatMap((group) => readGroup(group, value, context));
  });
  return { names, etal };
}

/**
 * Whether an item of a format that separates names is one name: not if it has an `and` between names with commas of their own, or a
 * semicolon.
 */
function isOneName({ value, parts }: NameList): boolean {
  if (isExtended(value.text) || parts.length === 0) return true;
  if (parts.length === 1 || /[;；、]/u.test(hideGroups(value.text))) return false;
  const commas = parts.filter(({ pieces }) => pieces.length > 1).length;
  return isTeamName(texToText(value.text)) || (commas > 0 && commas < parts.length);
}

function readOneName(text: string): ReadName | null {
  return isExtended(text) ? readExtendedName(text) : parsePrintedName(texToText(text));
}

function noteNames(name: ReadName | null, { start, end }: NamePart, value: Value): readonly NotedField[] {
  return name ? [{ field: createField(name, value, locatePart(value, start, end), true), marks: '', roles: [] }] : [];
}

function readGroup({ pieces, isSure }: NameGroup, value: Value, context: NameContext): readonly NotedField[] {
  const [first] = pieces;
  const last = pieces.at(-1);
  if (!first || !last) return [];
  const read = readPieces(pieces, context);
  if (!read.name) return [];
  const marks = pieces.map((piece) => piece.marks).join('');
  const roles = pieces.flatMap((piece) => piece.roles);
  const span = locatePart(value, first.start, last.end);
  return [{ field: createField(read.name, value, span, isSure && read.isSure), marks, roles }];
}

function readPieces(
  pieces: readonly NamePiece[],
  context: NameContext,
): { readonly name: ReadName | null; readonly isSure: boolean } {
  const [first, ...rest] = pieces;
  if (!first) return { name: null, isSure: true };
  const suffix = rest.find(({ plain }) => isSuffix(plain))?.plain ?? '';
  const given = rest.filter(({ plain }) => plain !== suffix).map(({ plain }) => plain);
  const words = first.plain.split(' ');
  const areTurned =
    /[. ]/u.test(`${first.plain}${given.join('')}`) &&
    words.every((word) => isInitials(word) && !isCapitalFamily(word, context.lookUp)) &&
    !given.every((text) => text.split(' ').every(isInitials));
  if (given.length > 0 && !areTurned) {
    // In `GRACE, ADA`, capitals do not show initials.
    const isCapital = /^\p{Lu}{2}\P{Ll}*$/u.test(first.plain);
    const areInitials = !isCapital && (context.field.initialGivens > 1 || context.field.initialsLast > 1);
    return { name: createName({ given: given.join(' '), family: first.plain, suffix, areInitials }), isSure: true };
  }
  const braced = areTurned || suffix !== '' ? null : readBracedName(first.text);
  if (braced) return { name: braced, isSure: true };
  // `A., Wall W.` is `Wall W. A.` with a misplaced comma.
  const plain = [...given, first.plain, suffix].filter(Boolean).join(' ');
  const { parts, isSure } = readPlainName(plain, context);
  return { name: /[\p{L}\p{N}]/u.test(plain) ? toReadName(parts) : null, isSure };
}

/** True for a family name that has the form of initials: `XU`, `NG`, and one letter such as `E`. */
function isCapitalFamily(word: string, lookUp: LookUp): boolean {
  if (!/^\p{Lu}{2,}$/u.test(word)) return isShortFamily(word);
  const { name, given } = lookUp(word);
  return given < 2 && (name > 2 || isPronounceable(word));
}

/** A name in braces is literal unless it contains a comma; a family name of several words can also be in braces. */
function readBracedName(text: string): ReadName | null {
  if (findClosing(text, 0) === text.length - 1 && !/^\{\\[^A-Za-z]/.test(text)) {
    const inside = texToText(text);
    return /^[^,]+,[^,]+$/.test(inside) && !isTeamName(inside) ? parsePrintedName(inside) : createLiteralName(inside);
  }
  const written = text.replaceAll('~', ' ');
  const start = hideGroups(written).lastIndexOf(' ') + 1;
  const last = written.slice(start);
  if (start === 0 || !/^\{[^\\]\S*\s.*\}$/.test(last)) return null;
  return createName({ given: texToText(written.slice(0, start)), family: texToText(last) });
}

function createField(name: ReadName, { field }: Value, span: Span, isSure: boolean): NameField {
  return { ...name, span, confidence: isSure ? 'certain' : 'likely', rule: field };
}

/** Adds what notes say about authors; a sign that several share marks equal contributions. */
function addRoles(names: readonly NotedField[]): readonly NameField[] {
  const kind = findEqualSign(names.map(({ marks }) => marks));
  return names.map(({ field, marks, roles }) => ({
    ...field,
    ...showRoles([...roles, ...(kind?.test(marks) ? (['equal'] as const) : [])]),
  }));
}

/**
 * Removes braces around a whole list without changing its length. Since braces also keep institutions together (`{Food and Drug
 * Office}`), the content must look like a list: names with commas, or more than two.
 */
function unwrapList(text: string): string {
  const flat = text.replace(/\s/g, ' ');
  if (findClosing(flat, 0) !== flat.length - 1) return flat;
  const names = flat.slice(1, -1).split(/ and /i);
  const isList =
    names.length > 1 && names.every((name) => /^[^,]+,[^,]+$/.test(name) || (names.length > 2 && /\S\s+\S/.test(name)));
  return isList ? ` ${flat.slice(1, -1)} ` : flat;
}

const partName = /(?<=^|[\s,"}])(family|given|prefix|suffix|id|useprefix|(?:family|given|prefix|suffix)-i)\s*=/giu;

/** True for biblatex's extended name format, which names the parts. */
const isExtended = (text: string) => /^["{\s]*(?:(?:family|given|prefix|suffix)(?:-i)?|id|useprefix)\s*=/iu.test(text);

/**
 * Parses biblatex's `family=Berg, given=Li, prefix=van den`, in any order; if a comma is missing, a part ends at the name of the next
 * one.
 */
function readExtendedName(text: string): ReadName | null {
  const own = findClosing(text, 0) === text.length - 1 ? text.slice(1, -1) : text;
  const found = [...hideGroups(own).matchAll(partName)];
  const parts = new Map(
    found.map(({ 0: head, 1: name = '', index }, position): [string, string] => {
      const written = own.slice(index + head.length, found[position + 1]?.index).replace(/(?<![\s,"])[\s,"]+$/u, '');
      return [name.toLowerCase(), texToText(written.replace(/^[\s"]+/u, ''))];
    }),
  );
  const get = (name: string) => parts.get(name) ?? '';
  const given = get('given') || get('given-i');
  return createName({ given, particle: get('prefix'), family: get('family'), suffix: get('suffix') });
}

/** The offset of the closing brace for an opening one; -1 if there is none. */
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
