/** The probabilities of the choices from their scores; the last one stands for none of them, with the score 0. */
export function softmaxWithNone(scores: ArrayLike<number>): Float64Array {
  const shares = new Float64Array(scores.length + 1);
  shares.set(scores);
  const top = shares.reduce((most, score) => Math.max(most, score), 0);
  const total = shares.reduce((sum, score) => sum + Math.exp(score - top), 0);
  return shares.map((score) => Math.exp(score - top) / total);
}
