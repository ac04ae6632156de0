import { languageTags } from './languages.data.ts';
import { foldWords } from './fold-words.ts';

/**
 * The month, 1 to 12, that a word names, or abbreviates to three letters or more, in one of the languages of references. Null for
 * other words, and for words that name different months in different languages, such as `listopad`. English has priority: `mar` is
 * March, not *marraskuu*.
 */
export function findNamedMonth(word: string): number | null {
  const folded = foldWords(word);
  const own = english.get(folded);
  if (own !== undefined || folded.length < 3) return own ?? null;
  names ??= collectNames();
  const known = names;
  // Intl has only one case of a name; languages inflect the ending.
  const stems = [0, 1, 2, 3].map((count) => folded.slice(0, folded.length - count)).filter((stem) => stem.length >= 5);
  return [folded, ...stems].map((stem) => known.get(stem)).find((month) => month !== undefined) ?? null;
}

/** The month for a Roman numeral; null for anything else. */
export function findRomanMonth(numeral: string): number | null {
  const index = romanNumerals.indexOf(numeral.toUpperCase());
  return index < 0 ? null : index + 1;
}

const romanNumerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

const english: ReadonlyMap<string, number | null> = new Map([
  ...listBeginnings(new Map(listNames('en'))),
  ['febuary', 2],
  ['mrz', 3],
]);

/** Built when the first name that is not English occurs, since this takes about 20 ms. Null for a name of two months. */
let names: ReadonlyMap<string, number | null> | undefined;

function collectNames(): ReadonlyMap<string, number | null> {
  const whole = new Map<string, number | null>();
  for (const language of new Set(languageTags.values())) {
    for (const [word, month] of listNames(language)) {
      const known = whole.get(word);
      whole.set(word, known === undefined || known === month ? month : null);
    }
  }
  return new Map([...listBeginnings(whole), ...whole]);
}

/** The beginnings of names, with the month on which all names agree; null if they do not. */
function listBeginnings(whole: ReadonlyMap<string, number | null>): ReadonlyMap<string, number | null> {
  const found = new Map<string, number | null>();
  for (const [word, month] of whole) {
    for (let length = 3; length <= word.length; length += 1) {
      const beginning = word.slice(0, length);
      const known = found.get(beginning);
      found.set(beginning, known === undefined || known === month ? month : null);
    }
  }
  return found;
}

/** Long and short names, alone and next to a day, which Slavic languages inflect. */
function listNames(language: string): readonly (readonly [word: string, month: number])[] {
  const styles = (['long', 'short'] as const).flatMap((month) => [{ month }, { month, day: 'numeric' } as const]);
  return styles.flatMap((style) => {
    const formatter = new Intl.DateTimeFormat(language, { ...style, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => {
      const parts = formatter.formatToParts(new Date(Date.UTC(2001, month, 1)));
      return [foldWords(parts.find(({ type }) => type === 'month')?.value ?? ''), month + 1] as const;
    }).filter(([word]) => /^\p{L}{3,}$/u.test(word));
  });
}
