import { type Confidence, type Draft, lowestConfidence } from '../core/model/draft.ts';
import { countPapers, groupThousands } from '../core/model/counts.ts';
import type { ResolvedSeeds } from '../seeds/read-seeds.ts';

/** One line: the number of papers, the confidence of their readings, and the results. */
export function formatTotals({ sources, publications, placed, corrected, additions }: ResolvedSeeds): string {
  const drafts = sources.flatMap((source) => source.drafts);
  const duplicates = placed.length - new Set(placed.map(({ id }) => id)).size;
  return (
    `${countPapers(drafts.length)} read, ${groupThousands(publications.length)} published: ` +
    `${formatConfidences(drafts)}, ${groupThousands(corrected.size)} corrected, ${countThings(duplicates, 'duplicate')}, ${countThings(additions.size, 'new address', 'new addresses')}.`
  );
}

/** How many papers were read how surely; `DIAGNOSTICS.md` explains the words. */
export function formatConfidences(drafts: readonly Draft[]): string {
  const confidences = Map.groupBy(drafts, lowestConfidence);
  const count = (confidence: Confidence) => groupThousands(confidences.get(confidence)?.length ?? 0);
  return `${count('certain')} certain, ${count('likely')} likely, ${count('guess')} guessed`;
}

const countThings = (count: number, one: string, several = `${one}s`) =>
  `${groupThousands(count)} ${count === 1 ? one : several}`;
