import { templates } from './features.ts';
import { viewNames } from './token-views.ts';

/** The numbers of all known features, by template and the numbers of its values. */
export interface FeatureTable {
  readonly values: readonly Map<string, number>[];
  readonly features: readonly Map<number, number>[];
  size: number;
}

/** The value beyond the ends of a reference. */
const outside = '^';
/** An upper bound for the number of values of any one view. */
const most = 2 ** 17;

export const createTable = (): FeatureTable => ({
  values: viewNames.map(() => new Map([[outside, 1]])),
  features: templates.map(() => new Map<number, number>()),
  size: 0,
});

/** The number of a value; 0 if no feature uses it. */
function numberOf(values: Map<string, number> | undefined, value: string, isLearning: boolean): number {
  const known = values?.get(value);
  if (known !== undefined || !isLearning || !values) return known ?? 0;
  values.set(value, values.size + 1);
  return values.size;
}

/** Adds a feature with its values and returns its number. */
export function addFeature(table: FeatureTable, template: number, seen: readonly string[]): number {
  let key = 0;
  templates[template]?.parts.forEach(([view], index) => {
    key = combine(key, numberOf(table.values[view], seen[index] ?? '', true), view);
  });
  return addKey(table, template, key);
}

function addKey(table: FeatureTable, template: number, key: number): number {
  const features = table.features[template];
  const known = features?.get(key);
  if (known !== undefined) return known;
  features?.set(key, table.size);
  table.size += 1;
  return table.size - 1;
}

/** Words and forms may have many values, all other views only few. */
const combine = (key: number, value: number, view: number) => key * (view < 2 ? most : 1024) + value;

/** For each token and template, the number of its feature, or -1. With `isLearning`, new features are numbered. */
export function findFeatures(
  table: FeatureTable,
  views: readonly (readonly string[])[],
  isLearning = false,
): Int32Array {
  const width = viewNames.length;
  const numbers = new Int32Array(views.length * width);
  views.forEach((seen, token) => {
    for (let view = 0; view < width; view++)
      numbers[token * width + view] = numberOf(table.values[view], seen[view] ?? '', isLearning);
  });
  const found = new Int32Array(views.length * templates.length).fill(-1);
  for (const [index, { parts }] of templates.entries())
    for (let token = 0; token < views.length; token++) {
      let key = 0;
      for (const [view, distance] of parts) {
        const at = token + distance;
        const value = at < 0 || at >= views.length ? 1 : (numbers[at * width + view] ?? 0);
        key = value === 0 || key < 0 ? -1 : combine(key, value, view);
      }
      if (key >= 0)
        found[token * templates.length + index] = isLearning
          ? addKey(table, index, key)
          : (table.features[index]?.get(key) ?? -1);
    }
  return found;
}

/** The content of a feature, from its key. */
export function describeFeature(table: FeatureTable, template: number, key: number): readonly string[] {
  const seen: string[] = [];
  let rest = key;
  for (const [view] of (templates[template]?.parts ?? []).toReversed()) {
    const base = view < 2 ? most : 1024;
    seen.unshift(valueOf(table.values[view], rest % base));
    rest = Math.floor(rest / base);
  }
  return seen;
}

const texts = new WeakMap<ReadonlyMap<string, number>, readonly string[]>();

function valueOf(values: ReadonlyMap<string, number> | undefined, number: number): string {
  if (!values) return '';
  const known = texts.get(values);
  const list = known?.length === values.size ? known : [...values.keys()];
  texts.set(values, list);
  return list[number - 1] ?? '';
}
