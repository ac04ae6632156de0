import {
  type ChainWeights,
  exponentiateScores,
  exponentiateWeights,
  stateCount,
  selfTransitions,
  sumBackward,
  sumForward,
  labelChanges,
} from '../../../src/core/import/reference-list/chain.ts';
import { seesBeginning, templates } from '../../../src/core/import/reference-list/features.ts';
import { scoreLabels } from '../../../src/core/import/reference-list/label-reference.ts';
import { labels, nextPhase, stateOf, states, transitions } from '../../../src/core/import/reference-list/labels.ts';

export interface Model {
  /** As in the weights of the parser. */
  readonly emissions: Float32Array;
  readonly chain: ChainWeights;
}

export interface Sequence {
  /** For each token and template, the number of a feature, or -1. */
  readonly features: Int32Array;
  readonly right: Uint8Array;
  /** The weight of the example. */
  readonly weight: number;
}

export interface TrainingOptions {
  readonly rounds: number;
  readonly rate: number;
  /** The penalty on the absolute value of each weight, per reference. */
  readonly penalty: number;
  /** The share of features that are left out at random, so that others learn to do without them. */
  readonly dropout: number;
}

/** Smaller gradients count as zero. */
const least = 1e-3;
/** After this many references, the penalty is applied and the weights are added to the mean. */
const interval = 500;
const labelCount = labels.length;
const width = templates.length;
const stateLabels = Int32Array.from(states, ({ label }) => label);
const stepNumbers = new Map(transitions.map(([from, to], step) => [from * stateCount + to, step]));
const parts = ['transitions', 'first', 'last'] as const;
const emptyChain = (value = 0): ChainWeights => ({
  transitions: new Float64Array(transitions.length).fill(value),
  first: new Float64Array(stateCount).fill(value),
  last: new Float64Array(stateCount).fill(value),
});

function statesOf(right: Uint8Array): readonly number[] {
  let phase = 0;
  let before = -1;
  return Array.from(right, (label) => {
    phase = nextPhase(phase, before, label) ?? phase;
    before = label;
    return stateOf(label, phase);
  });
}

interface Slopes {
  readonly labels: Float64Array;
  readonly begins: Float64Array;
  readonly chain: ChainWeights;
}

/** The features that the model expects of a reference, minus those of the right labels. */
function findSlopes({ features, right }: Sequence, emissions: Float32Array, chain: ChainWeights): Slopes {
  const length = right.length;
  const powers = exponentiateScores(scoreLabels(features, emissions));
  const raised = exponentiateWeights(chain);
  const { before, scales } = sumForward(powers, raised);
  const behind = sumBackward(powers, raised, scales);
  const gold = statesOf(right);
  const shares = new Float64Array(length * labelCount);
  const begins = new Float64Array(length * labelCount);
  const slopes = emptyChain();
  const reached = new Float64Array(stateCount);
  const add = (list: Float64Array, index: number, value: number) => {
    list[index] = (list[index] ?? 0) + value;
  };
  for (let token = 0; token < length; token++) {
    const here = token * stateCount;
    const label = token * labelCount;
    const isEnd = token === length - 1;
    for (let state = 0; state < stateCount; state++) {
      const share = (before[here + state] ?? 0) * (behind[here + state] ?? 0);
      add(shares, label + (stateLabels[state] ?? 0), share);
      if (token === 0) {
        add(slopes.first, state, share);
        add(begins, label + (stateLabels[state] ?? 0), share);
      }
      if (isEnd) add(slopes.last, state, share);
    }
    if (token > 0) {
      const scale = 1 / (scales[token] ?? 0);
      for (let state = 0; state < stateCount; state++) {
        const at = label + (stateLabels[state] ?? 0);
        const reach =
          (powers.labels[at] ?? 0) * (behind[here + state] ?? 0) * scale * (isEnd ? (raised.last[state] ?? 0) : 1);
        const self = selfTransitions[state] ?? 0;
        add(
          slopes.transitions,
          self,
          (before[here - stateCount + state] ?? 0) * (raised.transitions[self] ?? 0) * reach,
        );
        reached[state] = reach * (powers.begins[at] ?? 0);
      }
      for (const step of labelChanges) {
        const [from = 0, to = 0] = transitions[step] ?? [];
        const share = (before[here - stateCount + from] ?? 0) * (raised.transitions[step] ?? 0) * (reached[to] ?? 0);
        add(slopes.transitions, step, share);
        add(begins, label + (stateLabels[to] ?? 0), share);
      }
      add(slopes.transitions, stepNumbers.get((gold[token - 1] ?? 0) * stateCount + (gold[token] ?? 0)) ?? 0, -1);
    }
    add(shares, label + (right[token] ?? 0), -1);
    if (token === 0 || right[token] !== right[token - 1]) add(begins, label + (right[token] ?? 0), -1);
  }
  add(slopes.first, gold[0] ?? 0, -1);
  add(slopes.last, gold[length - 1] ?? 0, -1);
  return { labels: shares, begins, chain: slopes };
}

/**
 * AdaGrad on the log probability of the right label sequences. Absolute values of weights are penalised, so that rare features have no
 * weight; the penalty is applied when a feature next occurs. The result is the mean of the weights of the second half.
 */
export function train(
  sequences: readonly Sequence[],
  size: number,
  { rounds, rate, penalty, dropout }: TrainingOptions,
): Model {
  const own = 2 * labelCount;
  const emissions = new Float32Array(size * own);
  const squares = new Float32Array(size * own).fill(0.1);
  const chain = emptyChain();
  const chainSquares = emptyChain(1);
  const means = { emissions: new Float32Array(size * own), chain: emptyChain() };
  let [step, moments, random] = [0, 0, 1];
  const next = () => (random = (random * 16807) % 2147483647) / 2147483647;
  /** Applies the penalty of `steps` references. */
  const shrink = (steps: number) => {
    for (let at = 0; at < emissions.length; at++) {
      const value = emissions[at] ?? 0;
      if (value === 0) continue;
      const loss = (steps * penalty * rate) / Math.sqrt(squares[at] ?? 0);
      emissions[at] = value > 0 ? Math.max(0, value - loss) : Math.min(0, value + loss);
    }
  };
  const active = new Int32Array(2 * labelCount);
  /** Changes the weights of the features of a token by the gradients that are not close to zero. */
  const move = (features: Int32Array, token: number, { labels: slopes, begins }: Slopes, weight: number) => {
    const start = token * labelCount;
    let count = 0;
    for (let label = 0; label < labelCount; label++)
      if (Math.abs(slopes[start + label] ?? 0) > least) active[count++] = label;
    const plain = count;
    for (let label = 0; label < labelCount; label++)
      if (Math.abs(begins[start + label] ?? 0) > least) active[count++] = labelCount + label;
    if (count === 0) return;
    for (let template = 0; template < width; template++) {
      const feature = features[token * width + template] ?? 0;
      if (feature < 0) continue;
      const end = seesBeginning[template] ? count : plain;
      for (let index = 0; index < end; index++) {
        const label = active[index] ?? 0;
        const at = feature * own + label;
        const slope =
          (label < labelCount ? (slopes[start + label] ?? 0) : (begins[start + label - labelCount] ?? 0)) * weight;
        squares[at] = (squares[at] ?? 0) + slope * slope;
        emissions[at] = (emissions[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 0);
      }
    }
  };
  const remember = () => {
    moments += 1;
    const average = (mean: Float32Array | Float64Array, now: Float32Array | Float64Array) => {
      for (let at = 0; at < mean.length; at++)
        mean[at] = (mean[at] ?? 0) + ((now[at] ?? 0) - (mean[at] ?? 0)) / moments;
    };
    average(means.emissions, emissions);
    for (const part of parts) average(means.chain[part], chain[part]);
  };
  const order = sequences.map((_, index) => index);
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1));
      [order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0];
    }
    for (const number of order) {
      const sequence = sequences[number];
      if (!sequence) continue;
      const { weight, right } = sequence;
      const features = sequence.features.map((feature) => (next() < dropout ? -1 : feature));
      const slopes = findSlopes({ features, right, weight }, emissions, chain);
      for (const part of parts)
        for (let at = 0; at < chain[part].length; at++) {
          const slope = (slopes.chain[part][at] ?? 0) * weight + 1e-5 * (chain[part][at] ?? 0);
          chainSquares[part][at] = (chainSquares[part][at] ?? 0) + slope * slope;
          chain[part][at] = (chain[part][at] ?? 0) - (rate * slope) / Math.sqrt(chainSquares[part][at] ?? 0);
        }
      step += 1;
      for (let token = 0; token < right.length; token++) move(features, token, slopes, weight);
      if (step % interval === 0) shrink(interval);
      if (round >= rounds / 2 && step % interval === 0) remember();
    }
  }
  return { emissions: means.emissions.map((weight) => weight * (1 - dropout)), chain: means.chain };
}
