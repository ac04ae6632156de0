import type { Span } from '../../model/draft.ts';

/** A word of a reference with adjacent punctuation, or punctuation alone. */
export interface Token extends Span {
  /** The text before the word: opening brackets and quotes. */
  readonly lead: string;
  /** The word; empty for punctuation alone. */
  readonly word: string;
  /** The text after the word. */
  readonly tail: string;
  /** True if white space precedes the token. */
  readonly isSpaced: boolean;
}

/** A web address, a DOI or an email address is one token. */
const address =
  /^[([<{"'“]{0,3}(?:(?:https?|ftp):\/{1,2}|www\.|(?:doi:?\/{0,2}|arxiv:)?10\.\d{4,9}\/|doi:|arxiv:[\w-]|[\w.-]{1,60}@\w)/iu;
const eastern = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々]/u;
const letter = /[\p{L}\p{N}\p{M}]/u;

/** Splits a reference into tokens, which cover everything but white space. Takes linear time. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  for (const { 0: chunk, index } of text.matchAll(/\S+/gu)) {
    const parts = address.test(chunk.slice(0, 80)) ? [chunk] : divideChunk(chunk);
    let start = index;
    for (const part of parts) {
      tokens.push(createToken(part, start, start === index));
      start += part.length;
    }
  }
  return tokens;
}

function createToken(part: string, start: number, isSpaced: boolean): Token {
  const characters = Array.from(part);
  const first = characters.findIndex((sign) => letter.test(sign));
  const last = characters.findLastIndex((sign) => letter.test(sign));
  const [lead, word, tail] =
    first < 0
      ? [part, '', '']
      : [characters.slice(0, first), characters.slice(first, last + 1), characters.slice(last + 1)].map((signs) =>
          signs.join(''),
        );
  return { start, end: start + part.length, lead: lead ?? '', word: word ?? '', tail: tail ?? '', isSpaced };
}

/** Splits text between white space: after commas, colons and closing brackets, before opening ones, and where a space is missing. */
function divideChunk(chunk: string): readonly string[] {
  const parts: string[] = [];
  let part = '';
  /** The last character of a word in this part; empty before the first. */
  let last = '';
  let isClosed = false;
  for (const sign of chunk) {
    const isLetter = letter.test(sign);
    const isEastern = isLetter && eastern.test(sign);
    const begins =
      last !== '' &&
      ((isLetter && (isClosed || isEastern || eastern.test(last) || isGap(part, sign))) ||
        (!isLetter && '([{（［【《「『“„«'.includes(sign)));
    if (begins) {
      parts.push(part);
      [part, last, isClosed] = ['', '', false];
    }
    part += sign;
    if (isLetter) [last, isClosed] = [sign, false];
    else if (last !== '' && ',;:)]}”»，。；：）］】》」』、?!"'.includes(sign)) isClosed = true;
  }
  parts.push(part);
  return parts;
}

/** True for `Smith.The` and `1999.The`, where a space is missing, but not for `J.G.` */
function isGap(part: string, sign: string): boolean {
  return /[\p{Ll}\d]{2}\.$/u.test(part.slice(-3)) && /\p{Lu}/u.test(sign);
}
