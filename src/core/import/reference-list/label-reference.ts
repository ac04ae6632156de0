import {
  exponentiateScores,
  exponentiateWeights,
  findBestChain,
  listChanges,
  type Scores,
  sumForward,
} from './chain.ts';
import { findFeatures } from './feature-table.ts';
import { seesBeginning, templates } from './features.ts';
import { type Label, labels, states } from './labels.ts';
import { type Token, tokenize } from './tokens.ts';
import type { Weights } from './weights.ts';

export interface LabelledReference {
  readonly tokens: readonly Token[];
  readonly labels: readonly Label[];
  /** The probability that authors, title and date are exactly where they were found. */
  readonly probability: number;
}

const labelCount = labels.length;

/** For each token and label, the sum of the weights of its features: for the label itself, and for its start. */
export function scoreLabels(features: Int32Array, emissions: Float32Array): Scores {
  const width = templates.length;
  const size = (features.length / width) * labelCount;
  const scores = new Float64Array(size);
  const begins = new Float64Array(size);
  for (let at = 0, start = -labelCount; at < features.length; at++) {
    if (at % width === 0) start += labelCount;
    const feature = features[at] ?? 0;
    if (feature < 0) continue;
    const first = feature * 2 * labelCount;
    for (let label = 0; label < labelCount; label++)
      scores[start + label] = (scores[start + label] ?? 0) + (emissions[first + label] ?? 0);
    if (seesBeginning[at % width])
      for (let label = 0; label < labelCount; label++)
        begins[start + label] = (begins[start + label] ?? 0) + (emissions[first + labelCount + label] ?? 0);
  }
  return { labels: scores, begins };
}

/** The labels that decide whether a paper is read correctly. */
const settled = Uint8Array.from(labels, (label) => Number(label === 'author' || label === 'title' || label === 'date'));

/** In UTF-16 units; the rest is ignored. */
const longest = 30_000;

/** Creates a labeller with the given weights. */
export function createLabeller(
  { table, emissions, chain: learned }: Weights,
  view: (tokens: readonly Token[]) => readonly (readonly string[])[],
): (text: string) => LabelledReference {
  // A paper needs a title, so some part of the text is taken for it.
  const last = learned.last.map((weight, state) => ((states[state]?.phase ?? 0) & 2 ? weight : -Infinity));
  const chain = listChanges({ ...learned, last });
  const raised = exponentiateWeights(chain);
  return (text) => {
    const tokens = tokenize(text.slice(0, longest));
    if (tokens.length === 0) return { tokens, labels: [], probability: 0 };
    const scores = scoreLabels(findFeatures(table, view(tokens)), emissions);
    const best = findBestChain(scores, chain);
    const powers = exponentiateScores(scores);
    const { total } = sumForward(powers, raised);
    for (const [token, found] of best.entries())
      for (let label = 0; label < labelCount; label++)
        if (settled[found] ? label !== found : settled[label]) powers.labels[token * labelCount + label] = 0;
    const own = sumForward(powers, raised).total;
    return {
      tokens,
      labels: Array.from(best, (label) => labels[label] ?? 'note'),
      probability: text.length > longest ? 0 : Math.min(1, Math.exp(own - total)),
    };
  };
}
