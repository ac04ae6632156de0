import { countEdits } from '../model/count-edits.ts';
import type { Fingerprint } from './fingerprints.ts';

/**
 * The likeness of two titles. `same`: apart from case, punctuation and spaces; `close`: apart from a typing error or a small word;
 * `extended`: apart from a subtitle; `similar`: half of the words; `other`: a number, or a word such as *reply* or *without*, makes it
 * the title of another work; `different`: everything else.
 */
export type TitleLikeness = 'same' | 'close' | 'extended' | 'similar' | 'other' | 'different';

const order: readonly TitleLikeness[] = ['same', 'close', 'extended', 'similar', 'other', 'different'];

/** The best likeness of any spellings of two titles. */
export function compareTitles(paper: Fingerprint, entry: Fingerprint): TitleLikeness {
  let best = order.length - 1;
  for (const one of paper.titles) {
    for (const other of entry.titles) best = Math.min(best, order.indexOf(compareSlugs(one, other, paper.heads)));
  }
  return order[best] ?? 'different';
}

/** Whether a change of title needs no review: case, a typing error, a subtitle. */
export const isMinorChange = (likeness: TitleLikeness): boolean =>
  likeness === 'same' || likeness === 'close' || likeness === 'extended';

/** Whether many works have such a title: `Introduction`, `Editorial 2020`, `前言`. */
export function isGenericTitle(title: string): boolean {
  const words = contentWords(title).filter((word) => !genericWords.has(word) && !/^\d+$/u.test(word));
  const letters = words.join('').length;
  return isUnspaced(title) ? letters <= 4 : words.length === 0 || !title.includes('-');
}

/** The share of the shorter title's words that occur in the other, 0 to 1; 1 if either is empty. */
export function measureSharedWords(title: string, other: string): number {
  if (title === '' || other === '') return 1;
  const [words, others] = [title, other].map((one) =>
    isUnspaced(one) ? Array.from(compactTitle(one)) : contentWords(one),
  );
  return countCommon(words ?? [], others ?? []) / Math.min(new Set(words).size, new Set(others).size);
}

/** Whether numbers, or words such as *part* and *reply*, show that two titles belong to different works. */
export const areDifferentParts = (title: string, other: string): boolean =>
  compactTitle(title) !== compactTitle(other) && listTelling(title, other) !== listTelling(other, title);

/** Whether two titles differ only in the number of a part: `Moss, Part I` and `Moss, Part II`. */
export function differOnlyInPart(title: string, other: string): boolean {
  const [words, others] = [title.split('-'), other.split('-')];
  const isPart = (word = '') => /^\d+$/u.test(word) || isNumeral(word) || tellingWords.has(word);
  const differing = words.flatMap((word, index) => (word === others[index] ? [] : [[word, others[index]]]));
  return (
    words.length === others.length &&
    differing.length > 0 &&
    differing.every(([one, two]) => isPart(one) && isPart(two))
  );
}

/** The words of a title without articles and the like. */
export function contentWords(title: string): readonly string[] {
  const words = title.split('-');
  const telling = words.filter((word) => !smallWords.has(word));
  return telling.length > 0 ? telling : words;
}

/** A title without separators between words. */
export const compactTitle = (title: string): string => title.replaceAll('-', '');

function compareSlugs(paper: string, entry: string, heads: readonly string[]): TitleLikeness {
  const [one, other] = [compactTitle(paper), compactTitle(entry)];
  if (one === other) return one === '' ? 'different' : 'same';
  const [words, known] = [contentWords(paper), contentWords(entry)];
  const isRelated = similarity(words, known) >= leastSimilarity;
  const isAnother = areDifferentParts(paper, entry);
  if (isExtension(paper, entry, heads)) return 'extended';
  if (isAnother) return isRelated ? 'other' : 'different';
  if (words.length > 1 && words.join('-') === known.join('-')) return 'close';
  if (isTypingError(paper, entry)) return 'close';
  return isRelated ? 'similar' : 'different';
}

const leastSimilarity = 0.5;

function similarity(words: readonly string[], known: readonly string[]): number {
  const common = countCommon(words, known);
  return common / (new Set(words).size + new Set(known).size - common);
}

const countCommon = (words: readonly string[], others: readonly string[]) =>
  new Set(words).intersection(new Set(others)).size;

/**
 * One or two letters, more in a long title, but never a whole word: *cat* is no misspelling of *dog*. In a title without spaces, each
 * letter is a word or half of one.
 */
function isTypingError(title: string, entry: string): boolean {
  const [one, other] = [compactTitle(title), compactTitle(entry)];
  const length = Math.min(one.length, other.length);
  const most = isUnspaced(one) ? Number(length >= 12) : length < 8 ? 0 : length < 20 ? 1 : length < 40 ? 2 : 3;
  if (most === 0 || countEdits(one, other, most + 1) > most) return false;
  const [words, known] = [title.split('-'), entry.split('-')];
  if (words.length !== known.length) return countEdits(one, other, 2) <= 1;
  return words.every((word, index) => {
    const edits = word.length < 6 ? 1 : 2;
    return countEdits(word, known[index] ?? '', edits + 1) <= edits;
  });
}

/** At most this many words after a title can be a part number or a year. */
const fewWords = 3;

/** A subtitle was added: the part before it is the former title, and the addition does not denote a part or a reply. */
function isExtension(title: string, former: string, heads: readonly string[]): boolean {
  const known = contentWords(former).join('-');
  const head = heads.find((one) => contentWords(one).join('-') === known);
  if (head === undefined || isGenericTitle(former)) return false;
  const subtitle = title.slice(head.length + 1);
  const words = subtitle.split('-');
  const isNumbered = words.length <= fewWords && words.some((word) => /\d/u.test(word) || isNumeral(word));
  return !isNumbered && !sequelWords.has(contentWords(subtitle)[0] ?? '');
}

/**
 * The words that distinguish works with otherwise similar titles: numbers, parts, editions, and references to another work. A
 * misspelled form of a word in the other title does not count.
 */
function listTelling(title: string, other: string): string {
  const others = other.split('-');
  const isMistyped = (word: string) =>
    !others.includes(word) &&
    others.some((known) => (word.length >= 4 || smallWords.has(known)) && countEdits(word, known, 2) === 1);
  const words = title
    .split('-')
    .filter((word) => /\d/u.test(word) || ((tellingWords.has(word) || isNumeral(word)) && !isMistyped(word)));
  const signs = isUnspaced(title) ? (title.match(/[一二三四五六七八九十上中下前后後新旧舊]/gu) ?? []) : [];
  return [...new Set([...words.flatMap((word) => word.match(/\d+|\D+/gu) ?? []), ...signs])].join(' ');
}

/** Roman numerals and single letters: `part ii`, `type b`. `a` is an article. */
function isNumeral(word: string): boolean {
  return /^[ivx]{1,5}$/u.test(word) || (word !== 'a' && /^\p{L}$/u.test(word) && !isUnspaced(word));
}

/** Chinese, Japanese, Korean and other scripts without spaces between words. */
function isUnspaced(text: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(
    text,
  );
}

const listWords = (text: string): ReadonlySet<string> => new Set(text.split(' '));

const smallWords = listWords(
  'a an the of in on for at and to by from as its der die das des dem den und ein eine le la les l un une de du et el los las y',
);

/** Words for works that belong to another one. */
const sequelWords = listWords(
  'part volume edition erratum errata corrigendum correction corrections addendum retraction retracted reply response comment comments ' +
    'rejoinder discussion appendix supplement supplementary',
);

const tellingWords: ReadonlySet<string> = new Set([
  ...sequelWords,
  ...listWords(
    'one two three four five six seven eight nine ten first second third fourth fifth sixth seventh eighth ninth tenth not no without non ' +
      'against before after spring summer autumn winter january february march april may june july august september october november ' +
      'december north south east west ohne nicht kein sans pas sin',
  ),
]);

const genericWords = listWords(
  'introduction preface foreword editorial guest editors editor note notes letter letters reply response comment comments rejoinder ' +
    'discussion erratum errata corrigendum correction addendum appendix abstract abstracts conclusion conclusions summary review ' +
    'reviews book report annual obituary memoriam front matter contents index acknowledgments acknowledgements overview proceedings ' +
    'special issue section chapter part volume new perspective perspectives opinion commentary news contribution contributions vorwort ' +
    'einleitung einfuhrung nachwort avant propos untitled title',
);
