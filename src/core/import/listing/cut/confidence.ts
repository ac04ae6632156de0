import type { Confidence } from '../../../model/draft.ts';

/** `npm run learn` prints how often papers with at least this probability are wrong: fewer than 3 in 10,000. */
const certainFrom = 0.985;
const likelyFrom = 0.8;

/** The confidence for a probability of the model. */
export function confidenceOf(probability: number): Confidence {
  if (probability >= certainFrom) return 'certain';
  return probability >= likelyFrom ? 'likely' : 'guess';
}
