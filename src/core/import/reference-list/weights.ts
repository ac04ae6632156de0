import type { ChainWeights } from './chain.ts';
import { addFeature, createTable, type FeatureTable } from './feature-table.ts';
import { labels, states, transitions } from './labels.ts';
import { templates } from './features.ts';

/** Learned weights: of the labels for each feature in the table, and of transitions between labels. */
export interface Weights {
  readonly table: FeatureTable;
  /** For each feature and label, the weight of the label, then the extra weight of a part that starts there. */
  readonly emissions: Float32Array;
  readonly chain: ChainWeights;
}

/** Weights are multiples of one over this number. */
const step = 16;
const signs = 'abcdefghijklmnoABCDEFGHIJKLMNO';
const chainParts = ['transitions', 'first', 'last'] as const;

export interface LearnedFeature {
  readonly template: number;
  readonly seen: readonly string[];
  readonly weights: ArrayLike<number>;
}

const round = (weight: number) => Math.round(weight * step) + 0;

/**
 * The weights as text: three lines for the chain, then for each template a line with the number of its features and a line for each:
 * its values, separated by tabs, and for each label with a weight its letter and the weight in sixteenths; a capital stands for the
 * start of a part.
 */
export function packWeights(features: readonly LearnedFeature[], chain: ChainWeights): string {
  const groups = templates.map((_, template) => {
    const lines = features
      .filter((feature) => feature.template === template)
      .flatMap(({ seen, weights }) => {
        const own = Array.from(weights, round);
        const written = own
          .map((weight, index) => (weight === 0 ? '' : `${signs.charAt(index)}${String(weight)}`))
          .join('');
        return written === '' ? [] : [`${seen.join('\t')}\t${written}`];
      })
      .sort();
    return [String(lines.length), ...lines];
  });
  const head = chainParts.map((part) => Array.from(chain[part], round).join(' '));
  return [...head, ...groups.flat()].join('\n');
}

export function unpackWeights(packed: string): Weights {
  const lines = packed.split('\n');
  const [steps, first, last] = chainParts.map((_, part) =>
    Float64Array.from((lines[part] ?? '').split(' '), (weight) => Number(weight) / step),
  );
  const table = createTable();
  const own = 2 * labels.length;
  // There are slightly more lines than features.
  const emissions = new Float32Array(lines.length * own);
  let at = chainParts.length;
  for (const template of templates.keys()) {
    const count = Number(lines[at]);
    at += 1;
    for (const end = at + count; at < end; at++) {
      const parts = (lines[at] ?? '').split('\t');
      const written = parts.pop() ?? '';
      const first = addFeature(table, template, parts) * own;
      for (const weight of written.match(/[a-oA-O]-?\d+/gu) ?? [])
        emissions[first + signs.indexOf(weight.charAt(0))] = Number(weight.slice(1)) / step;
    }
  }
  return {
    table,
    emissions,
    chain: {
      transitions: steps ?? new Float64Array(transitions.length),
      first: first ?? new Float64Array(states.length),
      last: last ?? new Float64Array(states.length),
    },
  };
}
