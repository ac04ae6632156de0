const rounds = 12;
const batchSize = 64;
const firstRate = 0.05;

/**
 * Minimises a sum over examples by Adam (Kingma and Ba 2015) with a falling rate and decay towards zero. `addGradient` adds the gradient of
 * one example at `weights` to `gradient`. It shuffles with its own generator: the same input gives the same weights.
 */
export function minimise<T>(
  size: number,
  examples: readonly T[],
  decay: number,
  addGradient: (example: T, weights: Float64Array, gradient: Float64Array) => void,
): Float64Array {
  const weights = new Float64Array(size);
  const gradient = new Float64Array(size);
  const moments = { first: new Float64Array(size), second: new Float64Array(size) };
  const random = createRandom();
  const steps = rounds * Math.ceil(examples.length / batchSize);
  let step = 0;
  for (let round = 0; round < rounds; round++) {
    const order = shuffle(examples, random);
    for (let from = 0; from < order.length; from += batchSize) {
      gradient.fill(0);
      const batch = order.slice(from, from + batchSize);
      for (const example of batch) addGradient(example, weights, gradient);
      step++;
      descend(weights, gradient, moments, {
        step,
        scale: 1 / batch.length,
        decay,
        rate: firstRate * (1 - step / (steps + 1)),
      });
    }
  }
  return weights;
}

function descend(
  weights: Float64Array,
  gradient: Float64Array,
  moments: { readonly first: Float64Array; readonly second: Float64Array },
  {
    step,
    scale,
    decay,
    rate,
  }: { readonly step: number; readonly scale: number; readonly decay: number; readonly rate: number },
): void {
  const firstBias = 1 - 0.9 ** step;
  const secondBias = 1 - 0.999 ** step;
  for (let index = 0; index < weights.length; index++) {
    const weight = weights[index] ?? 0;
    const slope = (gradient[index] ?? 0) * scale + decay * weight;
    const first = 0.9 * (moments.first[index] ?? 0) + 0.1 * slope;
    const second = 0.999 * (moments.second[index] ?? 0) + 0.001 * slope * slope;
    moments.first[index] = first;
    moments.second[index] = second;
    weights[index] = weight - (rate * first) / firstBias / (Math.sqrt(second / secondBias) + 1e-8);
  }
}

function shuffle<T>(items: readonly T[], random: (below: number) => number): T[] {
  return items
    .map((item) => ({ item, rank: random(2 ** 32) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);
}

/** A linear congruential generator (Numerical Recipes), good enough for shuffling. */
function createRandom(): (below: number) => number {
  let seed = 12345;
  return (below) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
}
