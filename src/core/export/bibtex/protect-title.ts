import { titleLetters, wordBreak } from '../../model/title-letters.ts';

/**
 * A title in LaTeX with braces around everything whose case a BibTeX style must not change: formulas, words with inner capitals
 * (`LLMs`, `MacBERT`), single capitals, and names. A capitalised word counts as a name if the abstract capitalises it within a
 * sentence and never writes it in lower case, if the rest of the title is in lower case, or, with `hasNouns`, in a language that
 * capitalises nouns. Words that the source protects stay protected.
 */
export function protectTitle(
  latex: string,
  abstract: string,
  written: readonly string[] = [],
  hasNouns = false,
): string {
  const pieces = splitPieces(latex);
  const words = pieces.filter((piece) => /\p{L}/u.test(piece));
  const kept = new Set(written);
  if (words.length > 1 && words.every((word) => kept.has(titleLetters(word)))) return `{${latex}}`;
  const names = findNames(abstract);
  const isSentence = hasNouns || words.slice(1).filter((word) => /^\p{Ll}{4}/u.test(word)).length > words.length / 4;
  return pieces
    .map((piece, index) => {
      const isStart = /^$|[:.?!—]["”'’]*\s*$/u.test(pieces.slice(Math.max(0, index - 4), index).join(''));
      const word = titleLetters(piece);
      const isName = /^\p{Lu}\p{Ll}/u.test(word) && !isStart && (isSentence || names.has(word.toLowerCase()));
      const isKept = kept.has(word) && /\p{Lu}/u.test(word);
      return isKept || isName || hasFixedCase(piece, isStart) ? bracePiece(piece) : piece;
    })
    .join('');
}

/** Splits at spaces, hyphens and slashes outside formulas and braces. Separators are pieces, too. */
function splitPieces(latex: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  let depth = 0;
  for (const [token] of latex.matchAll(/\\(?:[A-Za-z]+|.)|\$(?:\\.|[^$\\])*\$|[\s\S]/gu)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (depth === 0 && wordBreak.test(token)) {
      pieces.push(piece, token);
      piece = '';
    } else piece += token;
  }
  return [...pieces, piece].filter((part) => part !== '');
}

function hasFixedCase(piece: string, isStart: boolean): boolean {
  if (/(?<!\\)\$/u.test(piece)) return true;
  const word = titleLetters(piece);
  if (/\\text(?:sub|super)script/u.test(piece) && /\p{Lu}/u.test(word)) return true;
  if (/^\p{Lu}$/u.test(word)) return !(isStart && word === 'A');
  return /.\p{Lu}/u.test(word) || (/\p{Lu}/u.test(word) && /[\d+]/u.test(piece)) || elements.has(word);
}

/** Symbols of chemical elements, but for English words and prefixes such as `As`, `In` and `Co-`. */
const elements = new Set(
  (
    'Ac Ag Al Ar Au Ba Bk Br Ca Cd Ce Cf Cl Cm Cr Cs Cu Dy Er Es Eu Fe Fm Fr Ga Gd Ge Hf Hg Ho Ir Kr La Li Lr Lu Lv Md Mg Mn Mo ' +
    'Na Nb Nd Ne Ni Np Os Pa Pb Pd Pm Po Pr Pt Pu Ra Rb Rh Rn Ru Sb Sc Se Si Sm Sn Sr Ta Tb Tc Te Th Ti Tl Tm Xe Yb Zn Zr'
  ).split(' '),
);

/** Puts a piece in braces, without the punctuation around it. A bracket that is closed within the piece belongs to it: `Cu(II)`. */
function bracePiece(piece: string): string {
  const word = piece.replace(/^[(["'`“‘«]+/u, '');
  const start = piece.length - word.length;
  let end = piece.length;
  let unopened = word.replaceAll(/[^)\]]/gu, '').length - word.replaceAll(/[^([]/gu, '').length;
  for (; end > start && `)]"'”’»,.:;?!`.includes(piece.charAt(end - 1)); end -= 1) {
    if (!/[)\]]/u.test(piece.charAt(end - 1))) continue;
    if (unopened <= 0) break;
    unopened -= 1;
  }
  const inner = piece.slice(start, end);
  // BibTeX treats braces that begin with a command as one letter and changes its case.
  const braced = inner.startsWith('\\') ? `{{${inner}}}` : `{${inner}}`;
  return piece.slice(0, start) + braced + piece.slice(end);
}

/** Words, in lower case, that a text capitalises within a sentence and never writes in lower case. */
function findNames(text: string): ReadonlySet<string> {
  const lowerCase = new Set(text.match(/(?<!\p{L})\p{Ll}+/gu) ?? []);
  const inSentence = [...text.matchAll(/(?<=\p{Ll},? )\p{Lu}\p{Ll}+/gu)].map(([word]) => word.toLowerCase());
  return new Set(inSentence.filter((word) => !lowerCase.has(word)));
}
