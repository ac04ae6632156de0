/** What MathML's elements open in TeX around themselves. */
export const mathElements: ReadonlyMap<string, string | null> = new Map([
  ['msqrt', '\\sqrt{'],
  ...'math mi mn mo mrow mtext mstyle mspace semantics msub msup msubsup munder mover munderover mfrac mroot mfenced mpadded mphantom menclose mtable mtr mtd'
    .split(' ')
    .map((name) => [name, null] as const),
]);

/** What the parts of an element open, in their order. */
const parts: ReadonlyMap<string, readonly (string | null)[]> = new Map([
  ['msub', [null, '\\textsubscript{']],
  ['munder', [null, '\\textsubscript{']],
  ['msup', [null, '\\textsuperscript{']],
  ['msubsup', [null, '\\textsubscript{', '\\textsuperscript{']],
  ['munderover', [null, '\\textsubscript{', '\\textsuperscript{']],
  ['mfrac', ['\\frac{', '{']],
]);

/** What opens around a part of an element of MathML because of its place there: the second of `<msub>` is a subscript. */
export const openPart = (parent: string, index: number): string | null => parts.get(parent)?.[index] ?? null;

/** The text of a token of MathML: white space around it, and operators that nobody sees, are none. */
export const trimToken = (text: string): string => text.replaceAll(/[\u2061-\u2064]/g, '').trim();

/** True where a formula and the word before it were written together because an export lost the space between them. */
export const isGluedBefore = (before: string, first: string): boolean =>
  /\p{Ll}{2}$/u.test(before) && /^[\p{L}\p{N}]/u.test(first);

/** The same for the word behind it; `nth` is one word. */
export const isGluedAfter = (last: string, after: string): boolean =>
  /[\p{L}\p{N}]$/u.test(last) && /^\p{Ll}{3}/u.test(after);
