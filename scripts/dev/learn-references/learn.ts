import { createTable, describeFeature, findFeatures } from '../../../src/core/import/reference-list/feature-table.ts';
import { labels } from '../../../src/core/import/reference-list/labels.ts';
import { packWeights } from '../../../src/core/import/reference-list/weights.ts';
import type { Example } from './examples.ts';
import { train, type TrainingOptions } from './train.ts';

/** Features that are less frequent than this are not learned. */
const fewest = 2;

export function learnWeights(
  examples: readonly Example[],
  options: TrainingOptions & { readonly least: number },
): string {
  const table = createTable();
  const sequences = examples.map(({ views, right, weight }) => ({
    features: findFeatures(table, views, true),
    right,
    weight,
  }));
  const seen = new Int32Array(table.size);
  for (const { features } of sequences) for (const feature of features) seen[feature] = (seen[feature] ?? 0) + 1;
  let size = 0;
  const numbers = seen.map((count) => (count < fewest ? -1 : size++));
  for (const { features } of sequences)
    for (let at = 0; at < features.length; at++) features[at] = numbers[features[at] ?? 0] ?? -1;
  const { emissions, chain } = train(sequences, size, options);
  const kept = table.features.flatMap((features, template) =>
    [...features].flatMap(([key, number]) => {
      const feature = numbers[number] ?? -1;
      if (feature < 0) return [];
      const weights = emissions
        .slice(feature * 2 * labels.length, (feature + 1) * 2 * labels.length)
        .map((weight) => (Math.abs(weight) < options.least ? 0 : weight));
      return weights.some((weight) => weight !== 0)
        ? [{ template, seen: describeFeature(table, template, key), weights }]
        : [];
    }),
  );
  return packWeights(kept, chain);
}
