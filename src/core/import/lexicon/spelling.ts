import { packWords, unpackWords } from './front-coding.ts';

/** The evidence of a few letters at the start or end of a word, marked by `^` and `$`: `son$`. */
export interface Letters {
  /** Added to the log odds of a name against a title. */
  readonly name: number;
  /** Added to the log odds of the first word of a name against its other words. */
  readonly given: number;
}

export type Spelling = ReadonlyMap<string, Letters>;

const longest = 4;
/** Weights are multiples of this step. */
export const weightStep = 4;

/** The sense of an unlisted word, from its first and last letters and its capitalisation. */
export function rateSpelling(word: string, spelling: Spelling): { readonly name: number; readonly given: number } {
  let name = 0;
  let given = 0;
  for (const letters of lettersOf(word)) {
    const weights = spelling.get(letters);
    name += weights?.name ?? 0;
    given += weights?.given ?? 0;
  }
  return { name: Math.round(Math.min(Math.max(name, -6), 6)), given: givenLevel(1 / (1 + Math.exp(-given))) };
}

/** How often a name begins with the word, as one of four levels. */
export function givenLevel(share: number): number {
  if (share < 0.5) return share < 0.15 ? 0 : 1;
  return share < 0.85 ? 2 : 3;
}

/** The first and last one to four letters in lower case, the capitalisation, and the length. */
export function lettersOf(word: string): readonly string[] {
  const small = word.toLowerCase();
  const letters = [`=${writing(word, small)}`, `#${'abcdefghijkl'.charAt(Math.min(word.length, 12) - 1)}`];
  for (let length = 1; length <= Math.min(longest, small.length); length++) {
    letters.push(`^${small.slice(0, length)}`, `${small.slice(-length)}$`);
  }
  return letters;
}

/** One line per weight `name`; on it each weight `given`, followed by the letters with both weights, separated by spaces. */
export function packSpelling(spelling: Spelling): string {
  const byName = Map.groupBy(spelling, ([, { name }]) => name * weightStep);
  const lines = [...byName].map(([name, entries]) => {
    const byGiven = Map.groupBy(entries, ([, { given }]) => given * weightStep);
    const groups = [...byGiven].map(
      ([given, group]) => `${String(given)} ${packWords(group.map(([letters]) => letters))}`,
    );
    return `${String(name)} ${groups.sort().join(' ')}`;
  });
  return lines.sort().join('\n');
}

export function unpackSpelling(packed: string): Spelling {
  const spelling = new Map<string, Letters>();
  for (const line of packed.split('\n')) {
    const [name, ...groups] = line.split(' ');
    for (let index = 0; index + 1 < groups.length; index += 2) {
      const weights: Letters = { name: Number(name) / weightStep, given: Number(groups[index]) / weightStep };
      for (const letters of unpackWords(groups[index + 1] ?? '')) spelling.set(letters, weights);
    }
  }
  return spelling;
}

function writing(word: string, small: string): string {
  if (word === small) return 'small';
  if (word === word.toUpperCase()) return word.length === 1 ? 'single' : 'capitals';
  return word.slice(1) === small.slice(1) ? 'capital' : 'camel';
}
