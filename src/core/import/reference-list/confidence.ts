import type { Confidence } from '../../model/draft.ts';

/** `npm run learn-references` prints how often references are wrong that were read with at least this probability. */
const certainFrom = 0.87;
const likelyFrom = 0.5;

/** What a probability of the model is worth. */
export function confidenceOf(probability: number): Confidence {
  if (probability >= certainFrom) return 'certain';
  return probability >= likelyFrom ? 'likely' : 'guess';
}
