import { confidenceOf } from '../../../src/core/import/listing/cut/confidence.ts';
import { countEach } from '../../../src/core/model/count-each.ts';
import { formatTable } from '../format-table.ts';
import { type Example, weighPlaces } from './learn-cut.ts';

/** How a paper was read with weights that were learned without it. */
export interface Judgement {
  readonly listing: string;
  readonly isRight: boolean;
  readonly probability: number;
  readonly isCertain: boolean;
  readonly text: string;
}

/** A listing with fewer papers has no row of its own. */
const fewestPapers = 200;
/** Lower bounds of the steps of the reliability table. */
const steps = [0, 0.5, 0.8, 0.9, 0.95, 0.99, 0.999, 0.9999];

export function judge(example: Example, weights: Float64Array): Judgement {
  const shares = weighPlaces(example, weights);
  const best = shares.indexOf(Math.max(...shares));
  const { listing, title, authors } = example.paper;
  const line = title + authors.join(', ');
  const at = example.places[best] ?? line.length;
  const text = `read ${line.slice(0, at).slice(-30)}¦${line.slice(at, at + 40)}, right ${title.slice(-30)}¦${authors.join(', ').slice(0, 40)}`;
  const probability = shares[best] ?? 0;
  const isCertain = best < example.places.length && confidenceOf(probability) === 'certain';
  return { listing, isRight: best === example.right, probability, isCertain, text };
}

/** For each listing, the small ones combined: papers, correct, reported, wrong without a report. */
export function formatFigures(judgements: readonly Judgement[]): string {
  const sizes = countEach(judgements.map(({ listing }) => listing));
  const isSmall = (listing: string): boolean => (sizes.get(listing) ?? 0) < fewestPapers;
  const byListing = Map.groupBy(judgements, ({ listing }) => (isSmall(listing) ? 'small listings' : listing));
  const rows = [...byListing].map(([listing, group]) => {
    const flagged = group.filter(({ isCertain }) => !isCertain);
    const silent = group.filter(({ isRight, isCertain }) => !isRight && isCertain);
    const share = (count: number): string => `${((100 * count) / group.length).toFixed(2)}%`;
    const exact = share(group.filter(({ isRight }) => isRight).length);
    return [
      listing,
      String(group.length),
      exact,
      share(flagged.length),
      `${share(silent.length)} (${String(silent.length)})`,
    ];
  });
  return formatTable([['listing', 'papers', 'exact', 'flagged', 'silently wrong'], ...rows]);
}

/** For each step of probability: papers, mean probability, share of correct ones, and number of wrong ones. */
export function formatReliability(judgements: readonly Judgement[]): string {
  const rows = steps.map((from, index) => {
    const below = steps[index + 1] ?? Infinity;
    const group = judgements.filter(({ probability }) => probability >= from && probability < below);
    const mean = group.reduce((sum, { probability }) => sum + probability, 0) / group.length;
    const right = group.filter(({ isRight }) => isRight).length;
    const shares = group.length === 0 ? ['–', '–'] : [mean.toFixed(4), (right / group.length).toFixed(4)];
    return [`from ${String(from)}`, String(group.length), ...shares, String(group.length - right)];
  });
  return formatTable([['probability', 'papers', 'promised', 'right', 'wrong'], ...rows]);
}

/** The papers that were read wrong, the most certain first. */
export function formatMistakes(judgements: readonly Judgement[], most: number): string {
  const wrong = judgements.filter(({ isRight }) => !isRight).sort((one, other) => other.probability - one.probability);
  return wrong
    .slice(0, most)
    .map(({ probability, listing, text }) => `${probability.toFixed(4)} ${listing}: ${text}`)
    .join('\n');
}
