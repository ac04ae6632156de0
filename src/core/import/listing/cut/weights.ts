import { features } from './features.ts';

/** One line per feature: its name, `=`, and the weights of its answers in hundredths. */
export function packWeights(weights: ArrayLike<number>): string {
  let first = 0;
  const lines = features.map(({ name, answers }) => {
    const own = Array.from({ length: answers }, (_, answer) => Math.round((weights[first + answer] ?? 0) * 100) + 0);
    first += answers;
    return `${name}=${own.join(' ')}`;
  });
  return lines.join('\n');
}

/** Weights in the order of the features; 0 for features missing in the text. */
export function unpackWeights(packed: string): Float64Array {
  const lines = new Map(
    packed.split('\n').map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
  );
  const weights = features.flatMap(({ name, answers }) => {
    const own = (lines.get(name) ?? '').split(' ').map((hundredths) => Number(hundredths) / 100);
    return Array.from({ length: answers }, (_, answer) => own[answer] ?? 0);
  });
  return Float64Array.from(weights);
}
