import { type Confidence, type Draft, lowestConfidence } from '../core/model/draft.ts';
import { countPapers, groupThousands } from '../core/model/counts.ts';
import type { ResolvedSeeds } from '../seeds/read-seeds.ts';

/** One line: the number of papers, the confidence of their readings, and the results. */
export function formatTotals({
  sources,
  publications,
  placed,
  formerPapers,
  corrected,
  additions,
}: ResolvedSeeds): string {
  const drafts = sources.flatMap((source) => source.drafts);
  const ids = new Set(placed.map(({ id }) => id));
  const hidden = formerPapers.filter(({ id, reason }) => reason !== null && ids.has(id)).length;
  const counts = [
    `${countPapers(drafts.length)} read`,
    `${groupThousands(publications.length)} published`,
    ...(hidden > 0 ? [`${groupThousands(hidden)} hidden`] : []),
    countThings(placed.length - publications.length - hidden, 'duplicate'),
    `${groupThousands(corrected.size)} corrected`,
    countThings(additions.size, 'new address', 'new addresses'),
  ];
  return `${counts.join(', ')}. Readings: ${formatConfidences(drafts)}.`;
}

/** The number of papers by the confidence of their readings; `DIAGNOSTICS.md` explains the words. */
export function formatConfidences(drafts: readonly Draft[]): string {
  const confidences = Map.groupBy(drafts, lowestConfidence);
  const count = (confidence: Confidence) => groupThousands(confidences.get(confidence)?.length ?? 0);
  return `${count('certain')} certain, ${count('likely')} likely, ${count('guess')} guessed`;
}

const countThings = (count: number, one: string, several = `${one}s`) =>
  `${groupThousands(count)} ${count === 1 ? one : several}`;
