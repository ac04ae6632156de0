import type { LookUp } from '../lexicon/lexicon.ts';
import { plainWord } from '../lexicon/characters.ts';
import { findNamedMonth } from '../../model/month-names.ts';
import { cueWords } from './cue-words.data.ts';
import { viewCase, viewLater, viewRun, viewSentences } from './outline.ts';
import type { Token } from './tokens.ts';

const cues = new Map<string, string>();
for (const [cue, words] of cueWords)
  for (const word of words.split(' ')) cues.set(word, cues.has(word) ? `${cues.get(word) ?? ''}+${cue}` : cue);

/** The short form of a word: `Xx`, `XX`, `x`, `X.X`, `9`. */
function formOf(word: string): string {
  return word
    .slice(0, 24)
    .replaceAll(/\p{Lu}/gu, 'X')
    .replaceAll(/\p{Ll}/gu, 'x')
    .replaceAll(/\p{N}/gu, '9')
    .replaceAll(/[\p{L}\p{M}]/gu, 'o')
    .replaceAll(/[-‐‑–—−]/gu, '-')
    .replaceAll(/(.)\1{2,}/gu, '$1$1');
}

/** What a number can stand for. */
function numberOf(word: string): string {
  if (/^(?:1[5-9]\d\d|20[0-4]\d)$/u.test(word)) return 'year';
  if (/^(?:1[5-9]|20)\d\d[a-z]$/u.test(word)) return 'lettered year';
  if (/^(?:1[5-9]|20)\d\d\s?[-–/]\s?(?:\d\d)?\d\d?$/u.test(word)) return isPeriod(word) ? 'period' : 'years';
  if (/^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/u.test(word)) return 'day';
  if (/^[a-z]{0,2}\d+[-‐‑–—−]+[a-z]{0,2}\d+$/iu.test(word)) return 'range';
  if (/^\d+$/u.test(word)) return word.length > 5 ? 'digits' : `${String(word.length)} digits`;
  if (/^[ivxlc]+$/iu.test(word)) return 'roman';
  if (/^10\.\d{4}/u.test(word) || /https?:|www\.|doi/iu.test(word)) return 'address';
  if (/^[a-z]{1,3}\d+$/iu.test(word)) return 'article';
  return /\d/u.test(word) ? 'mixed' : '-';
}

/** True for years that are too far apart to be a date: `1450–1800`. */
function isPeriod(years: string): boolean {
  const [from = '', to = ''] = years.split(/[\s–/-]+/u);
  return Number(from.slice(0, 4 - to.length) + to) - Number(from) > 3;
}

/** The kind of punctuation. */
const signsOf = (signs: string) =>
  signs
    .slice(0, 4)
    .replaceAll(/[«»„“”‚‘’"'`「」『』]/gu, '"')
    .replaceAll(/[—–−‐‑]/gu, '-')
    .replaceAll('，', ',')
    .replaceAll('。', '.');

const bucket = (value: number, steps: readonly number[]) => String(steps.filter((step) => value >= step).length);

/** The views of a token, in order. */
export const viewNames = [
  ...['word', 'form', 'number', 'cue', 'start', 'end', 'name', 'given', 'month'],
  ...['lead', 'tail', 'quotes', 'brackets', 'since', 'until', 'years', 'place', 'rest', 'space', 'style'],
  ...['names', 'sentence', 'later', 'case'],
] as const;

/** The properties of a single word. */
function viewWord(word: string, lookUp: LookUp): readonly string[] {
  const low = word.toLowerCase();
  const bare = low.replace(/\.$/u, '');
  const number = numberOf(word);
  const sense = lookUp(plainWord(word) || word);
  const isWord = number === '-' && word !== '';
  return [
    number === '-' ? low.slice(0, 30) : number.replace(/^\d digits$/u, 'digits'),
    formOf(word),
    number,
    cues.get(bare) ?? '-',
    low.slice(0, 3),
    low.slice(-3),
    isWord ? `${sense.kind.charAt(0)}${bucket(sense.name, [-4, -2, 0, 1, 3, 5])}` : 'none',
    isWord ? `${String(sense.given)}${sense.name > 0 ? 'n' : 't'}` : 'none',
    findNamedMonth(bare) === null ? '-' : 'month',
  ];
}

const isYear = (number: string | undefined) => number === 'year' || number === 'lettered year';

/** The input of the features for each token of a reference, in the order of `viewNames`. */
export function createViewer(lookUp: LookUp): (tokens: readonly Token[]) => readonly (readonly string[])[] {
  const seen = new Map<string, readonly string[]>();
  const viewOnce = (word: string) => {
    const known = seen.get(word);
    if (known) return known;
    const view = viewWord(word, lookUp);
    seen.set(word, view);
    return view;
  };
  const isName = (word: string) => lookUp(plainWord(word) || word).name > 0;
  return (tokens) => {
    const words = tokens.map(({ word }) => viewOnce(word));
    const outline = [viewRun(tokens, isName), viewSentences(tokens), viewLater(tokens, words), viewCase(tokens)];
    return viewPlaces(tokens, words).map((places, index) => [...places, ...outline.map((view) => view[index] ?? '')]);
  };
}

function viewPlaces(tokens: readonly Token[], words: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const count = tokens.length;
  let quotes = 0;
  let depth = 0;
  let since = 0;
  let years = 0;
  const isStop = ({ tail, word, lead }: Token) =>
    /[:;?!”»"]|\)$/u.test(tail) || (tail.includes('.') && word.length > 2) || (word === '' && lead !== '&');
  const stops = tokens.map(isStop);
  const until = new Array<number>(count).fill(0);
  for (let at = count - 2; at >= 0; at--) until[at] = stops[at] ? 0 : (until[at + 1] ?? 0) + 1;
  const hasQuotes = tokens.some(({ lead }) => /[“„«"”]/u.test(lead));
  const firstYear = words.findIndex(([, , number]) => isYear(number));
  const yearPlace = firstYear < 0 ? 'none' : firstYear * 2 < count ? 'early' : 'late';
  const style = `${yearPlace}${/[([]/u.test(tokens[firstYear]?.lead ?? '') ? '(' : ''}${hasQuotes ? 'q' : ''}`;
  const allYears = words.filter(([, , number]) => isYear(number)).length;
  return tokens.map(({ lead, tail, isSpaced }, index) => {
    const own = words[index] ?? [];
    if (/[“„«"]/u.test(lead)) quotes = 1;
    const inQuotes = quotes;
    if (quotes === 1 && /[”»"“]/u.test(tail)) quotes = 2;
    depth += (lead.match(/[([（［]/gu) ?? []).length;
    const inBrackets = depth > 0;
    depth = Math.max(0, depth - (tail.match(/[)\]）］]/gu) ?? []).length - (lead.match(/[)\]）］]/gu) ?? []).length);
    const before = since;
    since = stops[index] ? 0 : since + 1;
    const yearsBefore = years;
    if (isYear(own[2])) years += 1;
    return [
      ...own,
      signsOf(lead),
      signsOf(tail),
      `${String(inQuotes)}${hasQuotes ? 'q' : ''}`,
      inBrackets ? 'in' : '-',
      bucket(before, [1, 2, 3, 5, 8]),
      bucket(until[index] ?? 0, [1, 2, 3, 5, 8]),
      `${String(Math.min(2, yearsBefore))}/${String(Math.min(3, allYears))}`,
      bucket(index, [1, 2, 3, 6, 10, 20]),
      bucket(count - index, [2, 3, 4, 6, 10, 20]),
      isSpaced ? ' ' : '',
      style,
    ];
  });
}
