import { slugify } from '../model/fold.ts';

/**
 * Whether two names denote one venue: they have the same words, some of them abbreviated (`J. Mach. Learn. Res.`), or one has the
 * beginnings of the words of the other (`JMLR`, `NeurIPS`). Names with different numbers denote different ones.
 */
export function areOneVenue(venue: string, other: string): boolean {
  const [one, two] = [readVenue(venue), readVenue(other)];
  if (one.numbers !== '' && two.numbers !== '' && one.numbers !== two.numbers) return false;
  if (one.words.length === 0 || two.words.length === 0) return false;
  return (
    alignWords(one.words, two.words) ||
    one.acronyms.some((acronym) => isAcronym(acronym, two.words)) ||
    two.acronyms.some((acronym) => isAcronym(acronym, one.words))
  );
}

interface VenueName {
  readonly words: readonly string[];
  /** The whole name if it is an acronym, and those in brackets after it, in lower case. */
  readonly acronyms: readonly string[];
  /** Years, ordinals and other numbers, joined by spaces. */
  readonly numbers: string;
}

/** The most words that are compared. */
const mostWords = 40;

function readVenue(venue: string): VenueName {
  const inBrackets = Array.from(venue.matchAll(/\(([^()]*)\)/gu), ([, name = '']) => name);
  const slugs = slugify(venue.replaceAll(/\([^()]*\)/gu, ' '))
    .replace(/-(?:of-the-)?(?:united-states-of-america|u-?s-?a)$/u, '')
    .split('-');
  const last = slugs.length - 1;
  const words = slugs.filter(
    (word, index) => !/\d/u.test(word) && !(index < last && smallWords.has(word)) && word !== '',
  );
  const whole = words.filter((word) => !optionalWords.has(word));
  const names = [...(whole.length === 1 ? [venue] : []), ...inBrackets];
  const acronyms = names.flatMap((name) => name.match(/\p{Lu}\p{L}*\p{Lu}\p{L}*/gu) ?? []).map((name) => slugify(name));
  return {
    words: words.slice(0, mostWords),
    acronyms: acronyms.filter(({ length }) => length > 2),
    numbers: slugs.filter((word) => /\d/u.test(word)).join(' '),
  };
}

/** True if both lists have the same words in order, abbreviated or not. Optional words may be missing. */
function alignWords(words: readonly string[], others: readonly string[]): boolean {
  return follow(words.length, others.length, (at, place) => {
    const [word = '', other = ''] = [words[at], others[place]];
    return [
      ...(word !== '' && other !== '' && isAbbreviation(word, other) ? [[at + 1, place + 1] as const] : []),
      ...(optionalWords.has(word) ? [[at + 1, place] as const] : []),
      ...(optionalWords.has(other) ? [[at, place + 1] as const] : []),
    ];
  });
}

/** True if an acronym is composed of the beginnings of all words but optional ones. */
function isAcronym(acronym: string, words: readonly string[]): boolean {
  return follow(acronym.length, words.length, (at, place) => {
    const word = words[place] ?? '';
    const common = Array.from(word).findIndex((letter, index) => letter !== acronym.charAt(at + index));
    const length = word === '' ? 0 : common < 0 ? word.length : common;
    return [
      ...Array.from({ length }, (_, index) => [at + index + 1, place + 1] as const),
      ...(optionalWords.has(word) ? [[at, place + 1] as const] : []),
    ];
  });
}

/** Whether steps lead from the starts of two lists to both ends. Each pair of places is visited once. */
function follow(
  end: number,
  otherEnd: number,
  step: (at: number, place: number) => readonly (readonly [at: number, place: number])[],
): boolean {
  const seen = new Set<string>();
  const open: (readonly [number, number])[] = [[0, 0]];
  for (let pair = open.pop(); pair; pair = open.pop()) {
    const [at, place] = pair;
    if (at === end && place === otherEnd) return true;
    if (seen.has(pair.join()) || at > end || place > otherEnd) continue;
    seen.add(pair.join());
    open.push(...step(at, place));
  }
  return false;
}

/** `Mach` and `Machine`, `Natl` and `National`. `Cell` and `Cells` are two journals. */
function isAbbreviation(word: string, other: string): boolean {
  if (word === other) return true;
  const [short, long] = word.length < other.length ? [word, other] : [other, word];
  if (long.length - short.length < 2) return false;
  return long.startsWith(short) || (short.length > 2 && isContraction(short, long));
}

/** True if the letters occur in a longer word in this order, the first and the last one at its ends. */
function isContraction(short: string, long: string): boolean {
  if (!long.startsWith(short.charAt(0)) || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at += 1;
  return at >= short.length;
}

const smallWords: ReadonlySet<string> = new Set(
  'the of and for in on to a an de la le les des du der die das und et e y i del della'.split(' '),
);

/** Words that names of proceedings and publishers have or not. */
const optionalWords: ReadonlySet<string> = new Set(
  'proceedings proc conference conf annual advances press publishers publishing publ verlag inc ltd'.split(' '),
);
