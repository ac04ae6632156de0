import { firstStates, labels, states, transitions } from './labels.ts';

/**
 * A chain of labels in which each label depends on the words around it and on the previous label: a conditional random field
 * (Lafferty, McCallum and Pereira 2001). Scores are logarithms; sums use their exponentials, scaled at each token.
 */
export interface ChainWeights {
  /** For each transition, in the order of `transitions`. */
  readonly transitions: Float64Array;
  /** For each state, at the start and at the end of a reference. */
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/** Weights, and those of all label changes in the order of `labelChanges`. */
export interface ChangeWeights extends ChainWeights {
  readonly changes: Float64Array;
}

/** For each token, the score of each label, and the score of a part with that label starting there. */
export interface Scores {
  readonly labels: Float64Array;
  readonly begins: Float64Array;
}

const labelCount = labels.length;
export const stateCount = states.length;
const labelOf = Int32Array.from(states, ({ label }) => label);
const isFirst = Uint8Array.from(states, (_, state) => Number(firstStates.includes(state)));
/** Transitions to another label, by number, in the order of the states that they lead to, with the states that they connect. */
export const labelChanges = Int32Array.from(transitions.keys())
  .filter((step) => transitions[step]?.[0] !== transitions[step]?.[1])
  .sort((one, other) => (transitions[one]?.[1] ?? 0) - (transitions[other]?.[1] ?? 0));
const fromOf = Int32Array.from(labelChanges, (step) => transitions[step]?.[0] ?? 0);
const toOf = Int32Array.from(labelChanges, (step) => transitions[step]?.[1] ?? 0);
/** For each state, the place of the first of its label changes; then the number of all. */
const changesTo = Int32Array.from({ length: stateCount + 1 }, (_, state) => {
  const first = toOf.findIndex((to) => to >= state);
  return first < 0 ? labelChanges.length : first;
});
/** For each state, the transition to itself. */
export const selfTransitions = Int32Array.from(states, (_, state) =>
  transitions.findIndex(([from, to]) => from === state && to === state),
);

const power = (scores: Float64Array) => scores.map((score) => Math.exp(score));

export function listChanges(weights: ChainWeights): ChangeWeights {
  const changes = new Float64Array(labelChanges.length);
  for (let turn = 0; turn < labelChanges.length; turn++)
    changes[turn] = weights.transitions[labelChanges[turn] ?? 0] ?? 0;
  return { ...weights, changes };
}

/** The exponentials of the weights, for `sumForward`. */
export function exponentiateWeights({ transitions, first, last }: ChainWeights): ChangeWeights {
  return listChanges({ transitions: power(transitions), first: power(first), last: power(last) });
}

/** The exponentials of the scores, relative to the largest of each token. */
export function exponentiateScores({ labels: scores, begins }: Scores): Scores {
  const powers = new Float64Array(scores.length);
  for (let start = 0; start < scores.length; start += labelCount) {
    let most = -Infinity;
    for (let label = 0; label < labelCount; label++) most = Math.max(most, scores[start + label] ?? 0);
    for (let label = 0; label < labelCount; label++)
      powers[start + label] = Math.exp((scores[start + label] ?? 0) - most);
  }
  return { labels: powers, begins: power(begins) };
}

export interface ForwardSums {
  /** For each token and state, the share of the sum up to that token. */
  readonly before: Float64Array;
  readonly scales: Float64Array;
  /** The logarithm of the sum over all chains. */
  readonly total: number;
}

/** Sums over all chains, from the first token. Labels with an exponential of 0 are impossible. */
export function sumForward({ labels: powers, begins }: Scores, raised: ChangeWeights): ForwardSums {
  const length = powers.length / labelCount;
  const before = new Float64Array(length * stateCount);
  const scales = new Float64Array(length);
  let total = 0;
  for (let token = 0; token < length; token++) {
    const here = token * stateCount;
    const back = here - stateCount;
    const start = token * labelCount;
    const isLast = token === length - 1;
    let sum = 0;
    for (let state = 0; state < stateCount; state++) {
      const label = start + (labelOf[state] ?? 0);
      let begun = token > 0 ? 0 : (isFirst[state] ?? 0) * (raised.first[state] ?? 0);
      const end = token > 0 ? (changesTo[state + 1] ?? 0) : 0;
      for (let turn = changesTo[state] ?? 0; turn < end; turn++)
        begun += (before[back + (fromOf[turn] ?? 0)] ?? 0) * (raised.changes[turn] ?? 0);
      const stayed =
        token > 0 ? (before[back + state] ?? 0) * (raised.transitions[selfTransitions[state] ?? 0] ?? 0) : 0;
      const value =
        (begun * (begins[label] ?? 0) + stayed) * (powers[label] ?? 0) * (isLast ? (raised.last[state] ?? 0) : 1);
      before[here + state] = value;
      sum += value;
    }
    scales[token] = sum;
    if (sum > 0)
      for (let state = 0; state < stateCount; state++) before[here + state] = (before[here + state] ?? 0) / sum;
    total += Math.log(sum);
  }
  return { before, scales, total };
}

/** Sums over all chains backwards from the last token, in the scale of the forward sums. */
export function sumBackward(
  { labels: powers, begins }: Scores,
  raised: ChainWeights,
  scales: Float64Array,
): Float64Array {
  const length = powers.length / labelCount;
  const behind = new Float64Array(length * stateCount);
  const next = new Float64Array(stateCount);
  behind.fill(1, (length - 1) * stateCount);
  for (let token = length - 2; token >= 0; token--) {
    const here = token * stateCount;
    const start = (token + 1) * labelCount;
    const isLast = token === length - 2;
    for (let state = 0; state < stateCount; state++) {
      const label = start + (labelOf[state] ?? 0);
      const value =
        ((behind[here + stateCount + state] ?? 0) * (powers[label] ?? 0) * (isLast ? (raised.last[state] ?? 0) : 1)) /
        (scales[token + 1] ?? 0);
      behind[here + state] = value * (raised.transitions[selfTransitions[state] ?? 0] ?? 0);
      next[state] = value * (begins[label] ?? 0);
    }
    for (let turn = 0; turn < labelChanges.length; turn++)
      behind[here + (fromOf[turn] ?? 0)] =
        (behind[here + (fromOf[turn] ?? 0)] ?? 0) +
        (next[toOf[turn] ?? 0] ?? 0) * (raised.transitions[labelChanges[turn] ?? 0] ?? 0);
  }
  return behind;
}

/** The most probable chain of labels. */
export function findBestChain({ labels: scores, begins }: Scores, weights: ChangeWeights): Uint8Array {
  const length = scores.length / labelCount;
  let best = new Float64Array(stateCount).fill(-Infinity);
  let reached = new Float64Array(stateCount);
  const back = new Uint8Array(length * stateCount);
  for (let token = 0; token < length; token++) {
    const here = token * stateCount;
    const start = token * labelCount;
    for (let state = 0; state < stateCount; state++) {
      const label = start + (labelOf[state] ?? 0);
      let most = token === 0 && isFirst[state] ? (weights.first[state] ?? 0) : -Infinity;
      let source = 0;
      const end = token > 0 ? (changesTo[state + 1] ?? 0) : 0;
      for (let turn = changesTo[state] ?? 0; turn < end; turn++) {
        const value = (best[fromOf[turn] ?? 0] ?? 0) + (weights.changes[turn] ?? 0);
        if (value > most) {
          most = value;
          source = fromOf[turn] ?? 0;
        }
      }
      const begun = most + (begins[label] ?? 0);
      const stayed =
        token > 0 ? (best[state] ?? 0) + (weights.transitions[selfTransitions[state] ?? 0] ?? 0) : -Infinity;
      back[here + state] = stayed >= begun ? state : source;
      reached[state] = Math.max(begun, stayed) + (scores[label] ?? 0);
    }
    [best, reached] = [reached, best];
  }
  let state = 0;
  for (let other = 1; other < stateCount; other++)
    if ((best[other] ?? 0) + (weights.last[other] ?? 0) > (best[state] ?? 0) + (weights.last[state] ?? 0))
      state = other;
  const chain = new Uint8Array(length);
  for (let token = length - 1; token >= 0; token--) {
    chain[token] = labelOf[state] ?? 0;
    state = back[token * stateCount + state] ?? 0;
  }
  return chain;
}
