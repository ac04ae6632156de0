import type { Element } from 'hast';

/**
 * The first code points of capitals, small letters, digits, Greek capitals and Greek small letters in each mathematical alphabet; 0 if
 * it lacks them. Source: Unicode, block Mathematical Alphanumeric Symbols (U+1D400 to U+1D7FF).
 */
const alphabets: Readonly<Record<string, readonly [number, number, number, number, number]>> = {
  bold: [0x1d400, 0x1d41a, 0x1d7ce, 0x1d6a8, 0x1d6c2],
  'bold-italic': [0x1d468, 0x1d482, 0, 0x1d71c, 0x1d736],
  script: [0x1d49c, 0x1d4b6, 0, 0, 0],
  fraktur: [0x1d504, 0x1d51e, 0, 0, 0],
  'double-struck': [0x1d538, 0x1d552, 0x1d7d8, 0, 0],
  'sans-serif': [0x1d5a0, 0x1d5ba, 0x1d7e2, 0, 0],
  monospace: [0x1d670, 0x1d68a, 0x1d7f6, 0, 0],
};

const firstOfRange: readonly (readonly [first: string, last: string])[] = [
  ['A', 'Z'],
  ['a', 'z'],
  ['0', '9'],
  ['Α', 'Ω'],
  ['α', 'ω'],
];

/** Letters that Unicode had before the alphabets, which have gaps in their places. */
const lettersElsewhere: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  script: { B: 'ℬ', E: 'ℰ', F: 'ℱ', H: 'ℋ', I: 'ℐ', L: 'ℒ', M: 'ℳ', R: 'ℛ', e: 'ℯ', g: 'ℊ', o: 'ℴ' },
  fraktur: { C: 'ℭ', H: 'ℌ', I: 'ℑ', R: 'ℜ', Z: 'ℨ' },
  'double-struck': { C: 'ℂ', H: 'ℍ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' },
};

/**
 * Replaces an identifier or a number by letters of its alphabet. MathML Core supports no `mathvariant` except `normal` on a single
 * letter.
 */
export function toMathLetters(element: Element, variant: string): Element {
  const { tagName, children } = element;
  const [child] = children;
  if (child?.type !== 'text' || (tagName !== 'mi' && tagName !== 'mn')) return element;
  if (variant === 'normal') {
    const isSingle = tagName === 'mi' && /^.$/su.test(child.value);
    return isSingle ? { ...element, properties: { mathvariant: variant } } : element;
  }
  const value = Array.from(child.value, (character) => toLetter(character, variant)).join('');
  return { ...element, children: [{ type: 'text', value }] };
}

function toLetter(character: string, variant: string): string {
  const elsewhere = lettersElsewhere[variant]?.[character];
  if (elsewhere !== undefined) return elsewhere;
  const range = firstOfRange.findIndex(([first, last]) => character >= first && character <= last);
  const start = alphabets[variant]?.[range] ?? 0;
  const offset = (character.codePointAt(0) ?? 0) - (firstOfRange[range]?.[0].codePointAt(0) ?? 0);
  return start === 0 ? character : String.fromCodePoint(start + offset);
}
