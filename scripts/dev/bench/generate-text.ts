import type { Random } from './random.ts';
import { adjectives, functionWords, gerunds, nouns, syllables, verbs } from './words.data.ts';

/** A title of about 75 characters in title case, in one of the common forms. */
export function generateTitle(random: Random): string {
  const phrase = () => capitalise(`${random.pick(adjectives)} ${random.pick(nouns)}`);
  const noun = () => capitalise(random.pick(nouns));
  const shapes: readonly (readonly [shape: () => string, weight: number])[] = [
    [() => `${coinName(random)}: ${random.pick(gerunds)} ${phrase()} ${noun()} for ${phrase()} ${noun()}`, 35],
    [() => `${random.pick(gerunds)} ${phrase()} ${noun()} in ${phrase()} with ${phrase()}`, 30],
    [() => `On the ${noun()} of ${phrase()} and ${phrase()} ${noun()}: A ${phrase()} ${noun()}`, 20],
    [() => `Does ${phrase()} ${noun()} Explain ${phrase()}? ${random.pick(gerunds)} the ${noun()} ${noun()}`, 10],
    [() => `The ${phrase()}–${noun()} ${noun()}`, 5],
  ];
  return random.pickWeighted(shapes)();
}

/** An abstract of about 1,200 characters. */
export function generateAbstract(random: Random): string {
  // Five to thirteen sentences, most often nine.
  const sentences = 5 + random.below(5) + random.below(5);
  return Array.from({ length: sentences }, () => generateSentence(random)).join(' ');
}

function generateSentence(random: Random): string {
  const length = 13 + random.below(8) + random.below(8);
  const words = Array.from({ length }, () => generateWord(random));
  return `${capitaliseFirst(words.join(' '))}.`;
}

/** A word; sometimes a number, a compound or a coined name, so that the vocabulary grows with the text. */
function generateWord(random: Random): string {
  const kinds: readonly (readonly [word: () => string, weight: number])[] = [
    [() => random.pickCommon(functionWords), 44],
    [() => random.pickCommon(nouns) + (random.chance(0.4) ? 's' : ''), 30],
    [() => random.pickCommon(adjectives), 12],
    [() => random.pickCommon(verbs), 9],
    [() => `${random.pick(nouns)}-${random.pick(adjectives)}`, 2],
    [() => `${(random.next() * 100).toFixed(1)}%`, 1],
    [() => coinName(random), 2],
  ];
  return random.pickWeighted(kinds)();
}

function coinName(random: Random): string {
  return random.pick(syllables.first) + random.pick(syllables.middle) + random.pick(syllables.last);
}

function capitalise(text: string): string {
  return text.split(' ').map(capitaliseFirst).join(' ');
}

function capitaliseFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
