import { divideEastAsian, isEastAsian, splitNativeName } from './name-scripts.ts';
import { readNameNotes } from './name-notes.ts';
import { findFamilyStart, isParticle } from './particles.ts';
import type { PrintedName } from './publication.ts';
import { isTeamName } from './team-name.ts';

/** A name split into parts for citation. */
export interface ParsedName {
  /** Given names; empty for a literal name. */
  readonly given: string;
  /** Family name with its particles (`van Beethoven`); the whole name where it is literal. */
  readonly family: string;
  /** A generational suffix: `Jr.`, `III`. */
  readonly suffix?: string;
  /** True for a name that is printed as it is: a team, a single word, or an undivided name in Chinese, Japanese or Korean letters. */
  readonly literal: boolean;
  /** The native form of the name, if both are printed: `杨小舟`. */
  readonly native?: string;
  /** The number by which an index distinguishes people with the same name: `0010` in `Wei Wang 0010`. It is not part of the name. */
  readonly number?: string;
}

/** Parses a name in the form `Given Family`, `Family, Given` or `Family I.` Notes and dates of life are ignored. */
export function parseName(written: string): ParsedName {
  const squashed = written.replaceAll(/\s+/gu, ' ').trim();
  const name = readNameNotes(squashed).name || squashed;
  const both = splitNativeName(name);
  if (both) return { ...parseName(both.latin), native: both.native };
  if (isEastAsian(name)) {
    const divided = divideEastAsian(name);
    return divided
      ? { ...divided, literal: false }
      : toLiteral(name.replaceAll(/^[ ,，]+|(?<![ ,，])[ ,，]+$/gu, '') || name);
  }
  const [whole = '', number] = /^(\S+ .*\S) (\d{4})$/u.exec(name)?.slice(1) ?? [name];
  if (number !== undefined) return { ...parseName(whole), number };
  if (isTeamName(name)) return toLiteral(name);
  const [family = '', ...rest] = name.split(',').map((part) => part.trim());
  const parts = rest.filter((part) => part !== '');
  if (parts.length === 0) return parseInOrder(family || name);
  if (family === '') return parseInOrder(parts.join(' '));
  const suffix = parts.find(isSuffix);
  const given = parts.filter((part) => part !== suffix).join(' ');
  if (given === '') return parseInOrder(`${family} ${suffix ?? ''}`);
  return createParts(given, family, suffix);
}

/** The parts of a name, a suffix apart from both of them. */
export function createParts(given: string, family: string, suffix = ''): ParsedName {
  if (suffix !== '') return { given, family, suffix, literal: false };
  const last = takeSuffix(family);
  if (last.suffix !== '') return { given, family: last.name, suffix: last.suffix, literal: false };
  const first = takeSuffix(given);
  return { given: first.name, family, ...(first.suffix !== '' && { suffix: first.suffix }), literal: false };
}

/** `Ada van den Berg Jr.`, the printed form: given names first, or the family name first in East Asian letters. */
export function printName({ given, family, suffix = '', literal, native }: ParsedName): string {
  const isJoined = !literal && isEastAsian(`${family}${given}`);
  const name = isJoined ? `${family}${given}` : [given, family].filter(Boolean).join(' ');
  return [name, suffix, native && `(${native})`].filter(Boolean).join(' ');
}

/** The printed form of a name: without notes, given names first, otherwise as written. */
export function tidyName(written: string): string {
  const parts = parseName(written);
  const name = readNameNotes(written.replaceAll(/\s+/gu, ' ').trim()).name;
  const isWritten =
    !name.includes(',') && !isEastAsian(name) && parts.native === undefined && parts.number === undefined;
  return isWritten ? name : printName(parts);
}

/** `van Beethoven, Ludwig`, the form of catalogues, followed by a suffix; a literal name is unchanged. */
export function invertName({ given, family, suffix }: Pick<PrintedName, 'given' | 'family' | 'suffix'>): string {
  return [family, given, suffix].filter(Boolean).join(', ');
}

function parseInOrder(name: string): ParsedName {
  const written = putSuffixLast(name.split(' '));
  // A nickname or a place after the name would be read as the family name.
  const words = written.length > 2 && /^\(.*\)$/u.test(written.at(-1) ?? '') ? written.slice(0, -1) : written;
  // `N. N.` stands for nobody; some people only give initials.
  if (words.every((word) => /^(?:\p{Lu}\p{M}*\.[-‐]?)+$/u.test(word))) return toLiteral(name);
  const hasSuffix = isSuffix(words.at(-1) ?? '');
  if (words.length < (hasSuffix ? 3 : 2)) return toLiteral(name);
  const turned = splitInitials(words);
  // `Carolina Arbeláez R` abbreviates a second family name; `van Tassel C` ends with an initial. E, O and U are also family names.
  if (turned?.isPlain && !isShortFamily(turned.given) && (!turned.family.includes(' ') || isParticle(words[0] ?? '')))
    return createParts(turned.given, turned.family, turned.suffix);
  const own = hasSuffix ? words.slice(0, -1) : words;
  const start = turned?.isPlain && own.length === 3 ? 1 : findFamilyStart(own);
  if (start === 0) return toLiteral(name);
  return createParts(own.slice(0, start).join(' '), own.slice(start).join(' '), hasSuffix ? words.at(-1) : '');
}

/** `Jr. Berg Ada` results from a field for given names that precedes the others. */
export function putSuffixLast(words: readonly string[]): readonly string[] {
  const [first = '', ...rest] = words;
  return rest.length > 1 && isSuffix(first) ? [...rest, first] : words;
}

/**
 * Splits `Surname Initials`, the form of medical indexes and of Russian and Chinese journals; null for other forms. `isPlain` is false if
 * the last word may be a short family name in capitals: `XU`.
 */
export function splitInitials(words: readonly string[]) {
  const hasSuffix = words.length > 2 && isSuffix(words.at(-1) ?? '');
  const own = hasSuffix ? words.slice(0, -1) : words;
  // `BERG A.` and `XU Y` consist only of capitals.
  const isCapital =
    /^\p{Lu}{2,}$/u.test(own[0] ?? '') && own.slice(1).every((word) => /^(?:\p{Lu}\p{M}*\.-?)+$|^\p{Lu}$/u.test(word));
  const start = isCapital ? 1 : own.findLastIndex((word) => !isInitials(word)) + 1;
  const [family, initials] = [own.slice(0, start), own.slice(start)];
  const capitals = initials.join('').replaceAll(/[^\p{Lu}]/gu, '').length;
  const isFamily = isCapital || family.every((word) => !isInitials(word) && /\p{Ll}|^\p{Lu}{4}/u.test(word));
  if (start === 0 || initials.length === 0 || capitals > 4 || !isFamily) return null;
  if (!/\p{L}{2}/u.test(family.join('')) || isSuffix(family[0] ?? '')) return null;
  return {
    family: family.join(' ').replace(/(?<=\p{Ll})\.$/u, ''),
    given: initials.join(' '),
    suffix: hasSuffix ? (words.at(-1) ?? '') : '',
    isPlain: initials.some((word) => /^\p{Lu}\p{M}*$|[.]/u.test(word)) || !isPronounceable(initials.join('')),
  };
}

/** Splits `WANG Xiaoming`, where the first word is a family name in capitals, if long enough; null for other forms. */
export function splitCapitals(
  words: readonly string[],
  letters: number,
): { readonly family: string; readonly given: string } | null {
  const start = words.findIndex((word) => !/^\p{Lu}[\p{Lu}\p{M}'’-]+$/u.test(word) || isSuffix(word));
  const [family, given] = [words.slice(0, start).join(' '), words.slice(start).join(' ')];
  const isName = start > 0 && family.replaceAll(/\P{L}/gu, '').length >= letters && isPronounceable(family);
  return isName && words.slice(start).every((word) => /^\p{Lu}\p{Ll}/u.test(word)) ? { family, given } : null;
}

/** True for a single letter that is a Chinese, Korean or Burmese family name: `Weinan E`. */
export const isShortFamily = (word: string) => /^[EOU]$/u.test(word);

/** `A`, `A.`, `B.C.`, `J.-P.`, `BC`, `Yu.` */
export function isInitials(word: string): boolean {
  return (
    /^(?:\p{Lu}\p{M}*\.?[-‐]?){1,4}$|^(?:\p{Lu}\p{Ll}?\.[-‐]?){1,3}$/u.test(word) && !isSuffix(word) && word !== 'St.'
  );
}

/** The number of given names that are written in full. */
export const countSpelled = (given: string): number =>
  given.split(/[\s-]+/u).filter((word) => word !== '' && !isInitials(word)).length;

/** True for capitals that may be a short name: `XU`, `LEE`. */
export const isPronounceable = (capitals: string) => !capitals.includes('.') && /[AEIOUYÄÖÜÉ]/u.test(capitals);

/** Medical indexes also write suffixes as ordinals. */
export function isSuffix(word: string): boolean {
  return /^(?:[JS]r\.?|II|III|IV|2nd|3rd|4th|père|fils)$/u.test(word);
}

function takeSuffix(name: string): { readonly name: string; readonly suffix: string } {
  const [, rest = '', suffix = ''] = /^(.*\S),? (\S+)$/u.exec(name) ?? [];
  return isSuffix(suffix) ? { name: rest.replace(/,$/u, ''), suffix } : { name, suffix: '' };
}

function toLiteral(name: string): ParsedName {
  return { given: '', family: name, literal: true };
}
