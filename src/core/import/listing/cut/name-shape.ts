import { characterKind } from '../../lexicon/characters.ts';
import type { LookUp } from '../../lexicon/lexicon.ts';
import type { Word } from './segments.ts';

/** Features of a sequence of words as a name. */
export interface NameShape {
  readonly words: number;
  readonly first: Word | null;
  readonly second: Word | null;
  readonly last: Word | null;
  /** The sum of the words' `name`. */
  readonly sum: number;
  /** Lower-case words that are not particles of names. */
  readonly smallWords: number;
  /** Words with characters that names do not contain: digits, brackets, quotes, colons, formulas. */
  readonly oddWords: number;
  /** Words for a group as an author: `Team`, `Collaboration`. */
  readonly teamWords: number;
  /** Unknown words with a capital after a lower-case letter: `LearningJohn`. */
  readonly gluedWords: number;
}

const noName: NameShape = {
  words: 0,
  first: null,
  second: null,
  last: null,
  sum: 0,
  smallWords: 0,
  oddWords: 0,
  teamWords: 0,
  gluedWords: 0,
};

const particle =
  /^(?:d[aeiou]|d[aeo]s|de[lnr]|della|al|bin|ibn|la|le|lo|los|las|ten|ter?|van|vom|von|vor|y|e|zu|zum|zur|af|av|of|'t|het|op)$/;
const team = /^(?:teams?|collaborations?|groups?|consortium|initiative|project|labs?|committee|network)$/i;
const odd = /[\d()[\]{}$"“”:;!?*=<>|\\/@#%&+_]/;
const camelPrefix = /^(?:Ma?c|D[eiu]|L[aeiu]|Van|O|D|El|Al|Fitz)$/;

/** The name that starts with `word` and continues with `rest`. */
export function prependWord(word: Word, rest: NameShape, lookUp: LookUp): NameShape {
  const isParticle = particle.test(word.text);
  return {
    words: rest.words + 1,
    first: word,
    second: rest.first,
    last: rest.last ?? word,
    sum: rest.sum + word.sense.name,
    smallWords: rest.smallWords + Number(!isParticle && characterKind(word.text, 0) === 'lower'),
    oddWords: rest.oddWords + Number(odd.test(word.text)),
    teamWords: rest.teamWords + Number(team.test(word.text)),
    gluedWords: rest.gluedWords + Number(hasInnerGlue(word, lookUp)),
  };
}

/** The names up to the end of a segment, starting at each word, followed by the empty one. */
export function describeEndings(words: readonly Word[], lookUp: LookUp): readonly NameShape[] {
  const endings = [noName];
  let shape = noName;
  for (const word of words.toReversed()) {
    shape = prependWord(word, shape, lookUp);
    endings.push(shape);
  }
  return endings.reverse();
}

/** True if a word that is not known to have an inner capital has one after a lower-case letter, digit or closing mark. */
export function hasInnerGlue({ text, sense }: Pick<Word, 'text' | 'sense'>, lookUp: LookUp): boolean {
  if (sense.kind === 'known' || !/.[^-\p{Lu}]\p{Lu}/u.test(text)) return false;
  for (let at = 2; at < text.length; at++) {
    if (characterKind(text, at) !== 'upper' || characterKind(text, at - 1) === 'upper') continue;
    const left = text.slice(0, at);
    if (!/[-.'’]$/.test(left) && !camelPrefix.test(left) && lookUp(left).kind !== 'initial') return true;
  }
  return false;
}
