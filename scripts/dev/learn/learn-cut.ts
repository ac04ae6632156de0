import { findCandidates, readLine } from '../../../src/core/import/listing/cut/candidates.ts';
import { answerFeatures, features, weightCount } from '../../../src/core/import/listing/cut/features.ts';
import type { LookUp } from '../../../src/core/import/lexicon/lexicon.ts';
import { softmaxWithNone } from '../../../src/core/import/listing/cut/softmax.ts';
import type { LearningPaper } from './learning-papers.ts';
import { minimise } from './minimise.ts';

/** A paper as the model learns it: for each possible place of the split, the weights that apply there, and which place is right. */
export interface Example {
  readonly paper: LearningPaper;
  /** For each place, one index of a weight for each feature. */
  readonly answers: Int32Array;
  /** The offsets of the places. */
  readonly places: Int32Array;
  /** The index of the right place; the number of places for a title alone, -1 if no place is right. */
  readonly right: number;
}

/** Weights decay towards zero, so that rare features decide little. Found by trial on held-out papers. */
const decay = 2e-5;

export function makeExample(paper: LearningPaper, lookUp: LookUp, familiarity: (name: string) => number): Example {
  const candidates = findCandidates(readLine(paper.title + paper.authors.join(', '), paper.etal, lookUp), lookUp);
  const answers = new Int32Array(candidates.length * features.length);
  for (const [index, candidate] of candidates.entries()) {
    answerFeatures(candidate, { lookUp, familiarity }, answers, index * features.length);
  }
  const places = Int32Array.from(candidates, ({ at }) => at);
  const right = paper.authors.length === 0 ? places.length : places.indexOf(paper.title.length);
  return { paper, answers, places, right };
}

/** For each place, the probability that the title ends there; last, that the line has no authors. */
export function weighPlaces({ answers, places }: Example, weights: Float64Array): Float64Array {
  const scores = new Float64Array(places.length);
  for (let place = 0; place < places.length; place++) {
    let sum = 0;
    for (let index = 0; index < features.length; index++) {
      sum += weights[answers[place * features.length + index] ?? 0] ?? 0;
    }
    scores[place] = sum;
  }
  return softmaxWithNone(scores);
}

/** The weights that make the right places most probable. */
export function learnWeights(examples: readonly Example[]): Float64Array {
  const usable = examples.filter(({ right }) => right >= 0);
  return minimise(weightCount, usable, decay, addGradient);
}

function addGradient(example: Example, weights: Float64Array, gradient: Float64Array): void {
  const shares = weighPlaces(example, weights);
  for (let place = 0; place < example.places.length; place++) {
    const error = (shares[place] ?? 0) - Number(place === example.right);
    for (let index = 0; index < features.length; index++) {
      const weight = example.answers[place * features.length + index] ?? 0;
      gradient[weight] = (gradient[weight] ?? 0) + error;
    }
  }
}
