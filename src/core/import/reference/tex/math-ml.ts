/** The TeX around each MathML element. */
export const mathElements: ReadonlyMap<string, string | null> = new Map([
  ['msqrt', '\\sqrt{'],
  ...'math mi mn mo mrow mtext mstyle mspace semantics msub msup msubsup munder mover munderover mfrac mroot mfenced mpadded mphantom menclose mtable mtr mtd'
    .split(' ')
    .map((name) => [name, null] as const),
]);

/** The TeX around each child of an element, in order. */
const parts: ReadonlyMap<string, readonly (string | null)[]> = new Map([
  ['msub', [null, '\\textsubscript{']],
  ['munder', [null, '\\textsubscript{']],
  ['msup', [null, '\\textsuperscript{']],
  ['msubsup', [null, '\\textsubscript{', '\\textsuperscript{']],
  ['munderover', [null, '\\textsubscript{', '\\textsuperscript{']],
  ['mfrac', ['\\frac{', '{']],
]);

/** The TeX around a child of a MathML element because of its position: the second child of `<msub>` is a subscript. */
export const openPart = (parent: string, index: number): string | null => parts.get(parent)?.[index] ?? null;

/** The text of a MathML token without outer white space and invisible operators. */
export const cleanMathToken = (text: string): string => text.replaceAll(/[\u2061-\u2064]/g, '').trim();

/** True if a formula directly follows a word because an export dropped the space between them. */
export const isGluedBefore = (before: string, first: string): boolean =>
  /\p{Ll}{2}$/u.test(before) && /^[\p{L}\p{N}]/u.test(first);

/** The same for a word after a formula; `nth` is one word. */
export const isGluedAfter = (last: string, after: string): boolean =>
  /[\p{L}\p{N}]$/u.test(last) && /^\p{Ll}{3}/u.test(after);
