import { isInitials, isSuffix, splitInitials } from '../../model/name.ts';
import { isCommonFamily, isEastAsian, splitNativeSpelling } from '../../model/name-scripts.ts';
import { isParticle } from '../../model/particles.ts';
import { isTeamName } from '../../model/team-name.ts';
import type { LookUp } from '../lexicon/lexicon.ts';
import { isOthers, type NamePart, type NamePiece } from './divide-names.ts';

/** The pieces of one name: one piece if given names come first or initials last, more if commas split it. */
export interface NameGroup {
  readonly pieces: readonly NamePiece[];
  readonly isSure: boolean;
}

export interface PieceContext {
  /** True if the format separates names, so that all commas are within one name. */
  readonly isAlone: boolean;
  /** True if other parts of the list have no comma. */
  readonly hasPlainNeighbours: boolean;
  /** True if `et al.` follows. */
  readonly hasOthers: boolean;
  /** True for formatted references, where no name in an East Asian script contains a comma. */
  readonly areFormatted?: boolean;
  /** True for the beginning of a list in a file in which the first name of lists is turned: `Ruiz, Ana, Bo Lind`. */
  readonly isFirstInverted?: boolean;
  readonly lookUp: LookUp;
}

/** Decides which pieces between commas are one name. */
export function joinPieces({ pieces, hasLastComma }: NamePart, context: PieceContext): readonly NameGroup[] {
  const own = pieces.filter(({ plain }) => !isSuffix(plain));
  const texts = own.map(({ plain }) => splitNativeSpelling(plain).latin);
  if (own.length < 2) return pieces.length === 0 ? [] : [{ pieces, isSure: true }];
  const places = new Map(own.map((piece, index) => [piece, index]));
  const placeOf = (piece: NamePiece) => places.get(piece) ?? null;
  const list = (isSure: boolean) => groupAt(pieces, (piece) => placeOf(piece) !== null, isSure);
  if (texts.every(isEastAsian)) {
    if (context.areFormatted === true && texts.every(({ length }) => length > 1)) return list(true);
    const isOne = texts.length === 2 && isDividedEastAsian(texts, context.isAlone || context.hasPlainNeighbours);
    return isOne ? [{ pieces, isSure: true }] : list(texts.length > 2 || texts.every(({ length }) => length > 2));
  }
  if (context.isFirstInverted === true && isFirstInverted(texts, context.lookUp, true))
    return groupAt(pieces, (piece) => placeOf(piece) === 0 || (placeOf(piece) ?? 0) > 1, true);
  const [first = '', second = ''] = texts;
  // `Ada Grace, M.D.` has a degree, and `Van Deux, M. D.` initials.
  if (own.length === 2 && degree.test(second) && first.includes(' ') && isInOrder(first.split(' '), context.lookUp))
    return [{ pieces: pieces.filter((piece) => placeOf(piece) !== 1), isSure: false }];
  const areWhole = texts.every((text) => isWhole(text));
  if (own.length === 2) {
    if (!areWhole) return [{ pieces, isSure: true }];
    const signed = texts.filter((text) => isSigned(text.split(' ')));
    // `Ada Grace (Lund), Bo Lind (Bath)`, `Ada Grace*, Bo Lind*`: a place or a sign follows each name.
    if (own.every(({ text, marks }) => marks !== '' || lastBracket.test(text)))
      return own.map((piece) => ({
        pieces: [{ ...piece, plain: piece.plain.replace(lastBracket, '') }],
        isSure: true,
      }));
    if (signed.length > 0 && texts.every((text) => signed.includes(text) || isTeamName(text))) return list(true);
    const areAlike = texts.every((text) => splitInitials(text.split(' ')) === null);
    const areNames = !context.isAlone && areAlike && texts.every((text) => isInOrder(text.split(' '), context.lookUp));
    const isListed = hasLastComma && context.hasPlainNeighbours;
    const areLikelyNames =
      (context.hasPlainNeighbours || context.hasOthers || context.areFormatted === true) &&
      texts.every((text) => {
        const [first = '', ...more] = text.split(' ');
        return hasInnerSign.test(text) || (more.length > 0 && context.lookUp(first).given >= 2);
      });
    return areNames || isListed || areLikelyNames ? list(isListed) : [{ pieces, isSure: true }];
  }
  if (areWhole) return list(true);
  // `Lind, B., A. C. Ruiz, Celik, D.`: initials alone belong to the previous name.
  const bare = texts.map((text) => text.split(' ').every(isInitials));
  const isInverted =
    own.length > 2 && bare.filter(Boolean).length > 0 && bare.every((is, index) => !is || bare[index - 1] === false);
  if (isInverted) {
    const areAllNames = bare.every((is, index) => is || bare[index + 1] === true || isWhole(texts[index] ?? ''));
    return groupAt(pieces, (piece) => placeOf(piece) !== null && bare[placeOf(piece) ?? 0] === false, areAllNames);
  }
  if (isFirstInverted(texts, context.lookUp))
    return groupAt(
      pieces,
      (piece) => placeOf(piece) === 0 || (placeOf(piece) ?? 0) > 1,
      context.hasPlainNeighbours || own.length > 3,
    );
  if (own.length % 2 === 0)
    return groupAt(pieces, (piece) => placeOf(piece) !== null && (placeOf(piece) ?? 0) % 2 === 0, true);
  const isGivenLast =
    own.length === 3 && texts.slice(1).every((text) => isInitials(text) || context.lookUp(text).given >= 2);
  return isGivenLast ? [{ pieces, isSure: false }] : list(false);
}

const lastBracket = / \([^()]+\)$/u;

/** An initial or a particle within a name shows that the given name comes first: `Mira N. Okafor`, `Li van den Berg`. */
const hasInnerSign = /^\p{Lu}\S+ (?:\p{Lu}\.|van|von|ter|ten|zu) \S+/u;

const degree = /^(?:M\.?D|Esq|F\.?R\.?S|M\.?B\.?A|M\.?Sc|B\.?Sc|J\.?D|R\.?N)\.?$/u;

/**
 * True for `Ruiz, Ana, Bo Lind`, as in MLA and Chicago. Where a file has such lists, the family name may have several words, and the given
 * name needs not be known.
 */
export function isFirstInverted(
  [first = '', second = '', ...more]: readonly string[],
  lookUp: LookUp,
  isUsual = false,
): boolean {
  if (more.length === 0 || !more.every(isWhole)) return false;
  const isGiven = lookUp(second.split(' ')[0] ?? '').given > 0;
  if (!isUsual) return !/\s/u.test(first) && isGiven;
  return (
    !second.split(' ').every(isInitials) && (isGiven ? second.split(' ').slice(1).every(isInitials) : !isWhole(second))
  );
}

/** Begins a group at each piece that `begins` one. */
function groupAt(
  pieces: readonly NamePiece[],
  begins: (piece: NamePiece) => boolean,
  isSure: boolean,
): readonly NameGroup[] {
  const groups: NamePiece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    if (last && !begins(piece)) last.push(piece);
    else groups.push([piece]);
  }
  return groups.map((group) => ({ pieces: group, isSure }));
}

/** True for a text that can be a complete name: several words, or a group. */
const isWhole = (text: string) =>
  isOthers(text) ||
  isTeamName(text) ||
  (text.includes(' ') && (splitInitials(text.split(' ')) !== null || !text.split(' ').every(isInitials)));

/** `Ruiz A`, `A. Ruiz`, `A. van Ruiz`: not the form of a family name alone. */
function isSigned(words: readonly string[]): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  const isCapital = words.every((word) => /^\p{Lu}{2,}$/u.test(word));
  return splitInitials(words) !== null || (!isCapital && isInitials(first) && !isInitials(last));
}

/** `Ana Ruiz`, whose words are known as given and as family names. */
function isInOrder(words: readonly string[], lookUp: LookUp): boolean {
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return isSigned(words) || (!isParticle(first) && lookUp(first).given >= 2 && lookUp(last).given <= 1);
}

/** `杨, 小舟`, `山田, 太郎`; in `杨明, 蔡伟`, both start with a family name. */
function isDividedEastAsian([family = '', given = '']: readonly string[], isName: boolean): boolean {
  if (family.length === 1 || isName) return true;
  return given.length <= 3 && !(isCommonFamily(family.charAt(0)) && isCommonFamily(given.charAt(0)));
}
