import { type CharacterKind, characterKind } from '../../lexicon/characters.ts';
import type { WordSense } from '../../lexicon/lexicon.ts';
import type { NameShape } from './name-shape.ts';

/** The number of levels of `name`, from -6 to 6. */
export const nameLevels = 13;
/** Levels for known words, guessed words, initials and signs. */
export const senseLevels = 2 * nameLevels + 2;
export const coarseLevels = 9;
export const kindCount = { left: 14, right: 8 } as const;

/** The kind of a word's sense, combined with its level as part of a name. */
export function senseLevel({ kind, name }: WordSense): number {
  if (kind === 'known') return name + 6;
  if (kind === 'spelled') return nameLevels + name + 6;
  return 2 * nameLevels + (kind === 'initial' ? 0 : 1);
}

/** The level of a sense, combined with one of its four grades, `given` or `last`. */
export function senseLevelWithGrade(sense: WordSense, detail: number): number {
  return senseLevel(sense) * 4 + detail;
}

/** Title, rather title, open, rather name, name; each known or guessed; then initials and signs. */
export function coarseSenseLevel({ kind, name }: WordSense): number {
  if (kind === 'initial') return 7;
  if (kind === 'sign') return 8;
  if (kind === 'spelled') return name < -1 ? 4 : name > 1 ? 6 : 5;
  if (name < 0) return name < -3 ? 0 : 1;
  return name > 3 ? 3 : 2;
}

/** The mean level of all words of the names. */
export function meanLevel(names: readonly NameShape[]): number {
  const words = sumOver(names, (name) => name.words);
  return words === 0 ? 6 : Math.round(sumOver(names, (name) => name.sum) / words) + 6;
}

export function sumOver(names: readonly NameShape[], count: (name: NameShape) => number): number {
  return names.reduce((sum, name) => sum + count(name), 0);
}

const closing = new Map([
  ['?', 6],
  ['!', 7],
  ['.', 8],
  [')', 9],
  [']', 9],
  ['}', 9],
  ['"', 10],
  ['”', 10],
  ["'", 10],
  ['’', 10],
  ['$', 11],
  ['-', 12],
]);

/** The end of the title: a lower-case letter, one of three kinds of capitals, a digit, another letter, or punctuation. */
export function leftKind(text: string, at: number): number {
  const kind = characterKind(text, at - 1);
  if (kind === 'lower') return 0;
  if (kind === 'upper') return 1 + upperContext(characterKind(text, at - 2));
  if (kind === 'digit') return 4;
  if (kind === 'letter' || kind === 'mark') return 5;
  return closing.get(text.charAt(at - 1)) ?? 13;
}

function upperContext(before: CharacterKind): number {
  if (before === 'upper') return 0;
  return before === 'lower' ? 1 : 2;
}

/** The start of the name and what follows its capital: `An`, `ANn`, `AN`, `A.`, `A n`, other. */
export function rightKind(text: string, at: number): number {
  const kind = characterKind(text, at);
  if (kind === 'lower') return 0;
  if (kind !== 'upper') return 1;
  const next = characterKind(text, at + 1);
  if (next === 'lower') return 2;
  if (next === 'upper') return characterKind(text, at + 2) === 'lower' ? 3 : 4;
  if (text.charAt(at + 1) === '.') return 5;
  return next === 'space' || next === 'none' ? 6 : 7;
}
