import { plainWord } from './characters.ts';
import { packWords, unpackWords } from './front-coding.ts';
import { rateSpelling, type Spelling } from './spelling.ts';

/** Statistics of a word in many titles and names. */
export interface WordSense {
  /** `known` from the lexicon, `spelled` guessed from its letters, `initial` such as `J.` or `J.-F.`, `sign` for a number or formula. */
  readonly kind: 'known' | 'spelled' | 'initial' | 'sign';
  /** The log odds of the word in a name rather than in a title, -6 to 6. */
  readonly name: number;
  /** How often the word starts a name when it occurs in one: 0 hardly ever, 3 nearly always. */
  readonly given: number;
  /** How often the word ends a title when it occurs in one: 0 hardly ever, 3 often. */
  readonly last: number;
}

/** Looks up or guesses the sense of a word; `known` only finds words in the lexicon, as written. */
export interface LookUp {
  (word: string): WordSense;
  readonly known: (word: string) => WordSense | undefined;
}

/** The lexicon's words by sense. Keys are `name given last`, for instance `-4 0 2`. */
export type Lexicon = ReadonlyMap<string, WordSense>;

const initial: WordSense = { kind: 'initial', name: 3, given: 2, last: 0 };
const sign: WordSense = { kind: 'sign', name: -3, given: 0, last: 1 };
/** Subtracted for a lower-case word that is a name elsewhere, which is rarely a name. Found by experiment. */
const smallLetterMalus = 3;

/** Words that the lexicon can contain: letters, with inner apostrophes, full stops and hyphens. */
export const lexicalWord = /^\p{L}[\p{L}'.-]*$/u;
const initials = /^(?:\p{Lu}\p{Ll}?\.-?)+(?:\p{Lu}\.?)?$/u;

export function packLexicon(lexicon: Lexicon): string {
  const bySense = Map.groupBy(
    lexicon,
    ([, { name, given, last }]) => `${String(name)} ${String(given)} ${String(last)}`,
  );
  const lines = [...bySense].map(([key, entries]) => `${key} ${packWords(entries.map(([word]) => word))}`);
  return lines.sort().join('\n');
}

export function unpackLexicon(packed: string): Lexicon {
  const lexicon = new Map<string, WordSense>();
  for (const line of packed.split('\n')) {
    const [name, given, last, words] = line.split(' ');
    const sense: WordSense = { kind: 'known', name: Number(name), given: Number(given), last: Number(last) };
    for (const word of unpackWords(words ?? '')) lexicon.set(word, sense);
  }
  return lexicon;
}

/** Creates a lookup that caches its guesses, because a listing repeats the same words. */
export function createLookUp(lexicon: Pick<Lexicon, 'get'>, spelling: Spelling): LookUp {
  const guesses = new Map<string, WordSense>();
  const known = (word: string): WordSense | undefined => lexicon.get(word);
  const lookUp = (word: string): WordSense => {
    const sense = known(word) ?? guesses.get(word);
    if (sense) return sense;
    const guess = readWord(word, lexicon, spelling);
    guesses.set(word, guess);
    return guess;
  };
  return Object.assign(lookUp, { known });
}

function readWord(written: string, lexicon: Pick<Lexicon, 'get'>, spelling: Spelling): WordSense {
  const word = plainWord(written);
  if (initials.test(word)) return initial;
  if (!lexicalWord.test(word)) return sign;
  return lexicon.get(word) ?? guessSense(word, lexicon, spelling);
}

function guessSense(word: string, lexicon: Pick<Lexicon, 'get'>, spelling: Spelling): WordSense {
  const variant = findVariant(word, lexicon);
  if (variant) return variant;
  if (/.-./.test(word)) return guessCompound(word.split('-'), lexicon, spelling);
  const { name, given } = rateSpelling(word, spelling);
  return { kind: 'spelled', name, given, last: 1 };
}

/** A known capitalised form of a word in capitals or lower case. */
function findVariant(word: string, lexicon: Pick<Lexicon, 'get'>): WordSense | undefined {
  const capitalised = word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
  const sense = capitalised === word ? undefined : lexicon.get(capitalised);
  const malus = word.startsWith(capitalised.charAt(0)) ? 0 : smallLetterMalus;
  return sense && { ...sense, kind: 'spelled', name: Math.max(sense.name - malus, -6) };
}

/** The sense of a hyphenated word is the average of its parts. */
function guessCompound(parts: readonly string[], lexicon: Pick<Lexicon, 'get'>, spelling: Spelling): WordSense {
  const words = parts.filter((part) => part !== '');
  const senses = words.map((part) => lexicon.get(part) ?? guessSense(part, lexicon, spelling));
  const mean = (pick: (sense: WordSense) => number): number =>
    Math.round(senses.reduce((sum, sense) => sum + pick(sense), 0) / senses.length);
  const [name, given] = [mean((sense) => sense.name), mean((sense) => sense.given)];
  return { kind: 'spelled', name, given, last: senses.at(-1)?.last ?? 1 };
}
