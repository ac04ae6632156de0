import { lexicalWord } from '../../../src/core/import/lexicon/lexicon.ts';
import { type Letters, lettersOf, type Spelling, weightStep } from '../../../src/core/import/lexicon/spelling.ts';
import { countEach } from '../../../src/core/model/count-each.ts';
import { nameScale, type TokenCounts } from './token-counts.ts';

/** Letters must occur in at least this many words. */
const fewestWords = 12;
const rounds = 12;
const rate = 0.3;
const decay = 1e-5;

interface Example {
  readonly letters: readonly number[];
  readonly share: number;
}

/** Learns from all words what their first and last letters say: two logistic regressions on words, not on their occurrences. */
export function learnSpelling(counts: TokenCounts): Spelling {
  const entries = [...counts]
    .filter(([word]) => lexicalWord.test(word))
    .map(([word, count]) => ({ letters: lettersOf(word), count }));
  const seen = countEach(entries.flatMap(({ letters }) => letters));
  const known = [...seen].filter(([, words]) => words >= fewestWords).map(([letters]) => letters);
  const numbers = new Map(known.map((letters, index) => [letters, index]));
  const numbered = entries.map(({ letters, count }) => ({
    letters: letters.flatMap((one) => numbers.get(one) ?? []),
    count,
  }));
  const name = regress(
    numbered.map(({ letters, count: { given, other, title } }) => ({
      letters,
      share: ((given + other) * nameScale) / ((given + other) * nameScale + title),
    })),
    known.length,
  );
  const given = regress(
    numbered
      .filter(({ count }) => count.given + count.other > count.title)
      .map(({ letters, count }) => ({ letters, share: count.given / (count.given + count.other) })),
    known.length,
  );
  const round = (weight: number | undefined): number => Math.round((weight ?? 0) * weightStep) / weightStep + 0;
  const spelling = new Map<string, Letters>();
  for (const [index, letters] of known.entries()) {
    const weights = { name: round(name[index]), given: round(given[index]) };
    if (weights.name !== 0 || weights.given !== 0) spelling.set(letters, weights);
  }
  return spelling;
}

/** AdaGrad with a little decay. The examples are in the order of the counts; a stride keeps neighbours apart. */
function regress(examples: readonly Example[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-2);
  const stride = 7919;
  for (let round = 0; round < rounds; round++) {
    for (let step = 0; step < examples.length; step++) {
      const example = examples[(step * stride + round) % examples.length];
      if (!example) continue;
      let sum = 0;
      for (const letters of example.letters) sum += weights[letters] ?? 0;
      const error = 1 / (1 + Math.exp(-sum)) - example.share;
      for (const letters of example.letters) {
        const gradient = error + decay * 100 * (weights[letters] ?? 0);
        squares[letters] = (squares[letters] ?? 0) + gradient * gradient;
        weights[letters] = (weights[letters] ?? 0) - (rate * gradient) / Math.sqrt(squares[letters] ?? 1);
      }
    }
  }
  return weights;
}
