import { foldText } from '../model/fold.ts';

/** A part of a text, marked if it matches the query. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

/** The text with those words marked that begin with a word of the query, ignoring case and accents. */
export function markWords(text: string, query: string): readonly Piece[] {
  const terms = splitWords(foldText(query));
  const pieces: Piece[] = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(wordPattern)) {
    if (!terms.some((term) => isLike(foldText(word), term))) continue;
    if (index > end) pieces.push({ text: text.slice(end, index), marked: false });
    pieces.push({ text: word, marked: true });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end), marked: false });
  return pieces;
}

/**
 * The excerpt of a text with the most matches, at most `length` words long, with its matching words marked. `matches` are the indexes of
 * the matching words, counted from 0 between white space, as Pagefind counts them.
 */
export function cutExcerpt(text: string, matches: readonly number[], length: number): readonly Piece[] {
  const words = text.split(/\s+/u);
  const inText = matches.filter((match) => match < words.length);
  const start = findStart(words.length, inText, length);
  const end = Math.min(words.length, start + length);
  const matching = new Set(inText);
  const pieces = words.slice(start, end).flatMap((word, index) => {
    const space = { text: index === 0 ? '' : ' ', marked: false };
    return [space, ...(matching.has(start + index) ? markInside(word) : [{ text: word, marked: false }])];
  });
  return joinPieces([
    { text: start > 0 ? '… ' : '', marked: false },
    ...pieces,
    { text: end < words.length ? ' …' : '', marked: false },
  ]);
}

/** How well a text matches a query: whole words, beginnings of words, or not at all. */
export type Match = 'whole' | 'beginnings' | 'none';

/**
 * Pagefind matches the longest prefix of a word that is in the index, so `zzzqq` finds a paper with the word `z`, and `modle` one with
 * `moderate`.
 */
export function matchQuery(text: string, query: string): Match {
  const folded = foldText(text);
  const known = folded.replaceAll(betweenWords, '');
  const terms = foldText(query).replaceAll(betweenWords, '').split(/\s+/u);
  if (!terms.every((term) => term.length < shortestTold || known.includes(term.slice(0, shortestTold)))) return 'none';
  const words = splitWords(folded);
  const isThere = (term: string) => known.includes(term) || words.some((word) => isSameStem(word, term));
  return terms.every(isThere) ? 'whole' : 'beginnings';
}

/** Shorter words of a query occur in almost any text. */
const shortestTold = 3;
const wordPattern = /[\p{L}\p{M}\p{N}]+/gu;
const betweenWords = /[^\p{L}\p{M}\p{N}\s]/gu;
/** The number of words shown before the first match, for context. */
const leadIn = 4;

function splitWords(text: string): readonly string[] {
  return text.match(wordPattern) ?? [];
}

/** Pagefind compares stems: `biases` also finds `bias`. */
function isLike(word: string, term: string): boolean {
  return word.startsWith(term) || (term.startsWith(word) && word.length >= Math.max(4, term.length - 3));
}

/** `studies` and `study` are the same word, apart from their endings. */
function isSameStem(word: string, term: string): boolean {
  const stem = Math.max(4, term.length - 3);
  return word.length >= stem && Math.abs(word.length - term.length) <= 3 && word.startsWith(term.slice(0, stem));
}

function findStart(count: number, matches: readonly number[], length: number): number {
  const sorted = [...new Set(matches)].toSorted((a, b) => a - b);
  const span = length - leadIn;
  let [best, most, end] = [0, 0, 0];
  for (const [index, first] of sorted.entries()) {
    while ((sorted[end] ?? Infinity) < first + span) end += 1;
    if (end - index > most) [best, most] = [first, end - index];
  }
  return Math.max(0, Math.min(best - leadIn, count - length));
}

/** A word is compared without the punctuation around it. */
function markInside(word: string): readonly Piece[] {
  const start = word.search(/[\p{L}\p{N}]|$/u);
  const end = Math.max(start, word.search(/(?<![^\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N}]*$/u));
  return [
    { text: word.slice(0, start), marked: false },
    { text: word.slice(start, end), marked: true },
    { text: word.slice(end), marked: false },
  ];
}

/** Joins neighbours that are marked alike, and two marked words with a space between them. */
function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.text === '') continue;
    const last = joined.at(-1);
    const bridges = piece.text === ' ' && last?.marked === true && nextMarked(pieces, index);
    if (last && (bridges || last.marked === piece.marked)) {
      joined[joined.length - 1] = { text: last.text + piece.text, marked: last.marked };
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

function nextMarked(pieces: readonly Piece[], index: number): boolean {
  return pieces.slice(index + 1).find(({ text }) => text !== '')?.marked === true;
}
