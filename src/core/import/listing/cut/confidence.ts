import type { Confidence } from '../../../model/draft.ts';

/** `npm run learn` prints how often papers are wrong that were read with at least this probability: fewer than 3 in 10,000. */
const certainFrom = 0.985;
const likelyFrom = 0.8;

/** What a probability of the model is worth. */
export function confidenceOf(probability: number): Confidence {
  if (probability >= certainFrom) return 'certain';
  return probability >= likelyFrom ? 'likely' : 'guess';
}
