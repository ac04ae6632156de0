import { findCandidates, readLine } from '../../src/core/import/listing/cut/candidates.ts';
import { answerFeatures, features, weightCount } from '../../src/core/import/listing/cut/features.ts';
import { createLookUp, type LookUp } from '../../src/core/import/listing/cut/lexicon.ts';
import { softmaxWithNone } from '../../src/core/import/listing/cut/softmax.ts';
import type { LearningPaper } from './learning-papers.ts';

/** A paper as the model learns it: for each place of a cut the weights that count there, and which place is right (-1: none). */
export interface Example {
  readonly paper: LearningPaper;
  readonly answers: Int32Array;
  readonly places: Int32Array;
  readonly right: number;
}

export function makeExample(paper: LearningPaper, lookUp: LookUp, familiarity: (name: string) => number): Example {
  const text = paper.title + paper.authors.join(', ');
  const candidates = findCandidates(readLine(text, paper.etal, lookUp), lookUp);
  const answers = new Int32Array(candidates.length * features.length);
  for (const [index, candidate] of candidates.entries()) {
    answerFeatures(candidate, { lookUp, familiarity }, answers, index * features.length);
  }
  const places = Int32Array.from(candidates, ({ at }) => at);
  const right = paper.authors.length === 0 ? places.length : places.indexOf(paper.title.length);
  return { paper, answers, places, right };
}

/** For each place the probability that the title ends there, and last that the line has no authors. */
export function probabilities({ answers, places }: Example, weights: Float64Array): Float64Array {
  const scores = new Float64Array(places.length);
  for (let place = 0; place < places.length; place++) {
    let sum = 0;
    for (let index = 0; index < features.length; index++) sum += weights[answers[place * features.length + index] ?? 0] ?? 0;
    scores[place] = sum;
  }
  return softmaxWithNone(scores);
}

/** Adam over shuffled batches, with decay towards zero. */
export function learnWeights(examples: readonly Example[], rounds: number, decay: number): Float64Array {
  const usable = examples.filter(({ right }) => right >= 0);
  const [weights, mean, square, gradient] = [0, 0, 0, 0].map(() => new Float64Array(weightCount)) as [Float64Array, Float64Array, Float64Array, Float64Array];
  const batch = 64;
  let seed = 12345;
  const order = usable.map((_, index) => index);
  let step = 0;
  const steps = rounds * Math.ceil(usable.length / batch);
  for (let round = 0; round < rounds; round++) {
    for (let index = order.length - 1; index > 0; index--) {
      seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
      const other = seed % (index + 1);
      [order[index], order[other]] = [order[other] ?? 0, order[index] ?? 0];
    }
    for (let from = 0; from < order.length; from += batch) {
      gradient.fill(0);
      const numbers = order.slice(from, from + batch);
      for (const number of numbers) {
        const example = usable[number];
        if (example) addGradient(example, weights, gradient, 1 / numbers.length);
      }
      step++;
      const rate = 0.05 * (1 - step / (steps + 1)) ;
      const [correct1, correct2] = [1 - 0.9 ** step, 1 - 0.999 ** step];
      for (let index = 0; index < weightCount; index++) {
        const slope = (gradient[index] ?? 0) + decay * (weights[index] ?? 0);
        const first = (mean[index] = 0.9 * (mean[index] ?? 0) + 0.1 * slope);
        const second = (square[index] = 0.999 * (square[index] ?? 0) + 0.001 * slope * slope);
        weights[index] = (weights[index] ?? 0) - (rate * first) / correct1 / (Math.sqrt(second / correct2) + 1e-8);
      }
    }
  }
  return weights;
}

function addGradient(example: Example, weights: Float64Array, gradient: Float64Array, scale: number): void {
  const shares = probabilities(example, weights);
  for (let place = 0; place < example.places.length; place++) {
    const error = ((shares[place] ?? 0) - Number(place === example.right)) * scale;
    if (Math.abs(error) < 1e-9) continue;
    for (let index = 0; index < features.length; index++) {
      const weight = example.answers[place * features.length + index] ?? 0;
      gradient[weight] = (gradient[weight] ?? 0) + error;
    }
  }
}
