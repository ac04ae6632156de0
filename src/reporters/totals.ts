import { type Confidence, lowestConfidence } from '../core/model/draft.ts';
import { countPapers, groupThousands } from '../core/model/counts.ts';
import type { ResolvedSeeds } from '../seeds/read-seeds.ts';

/** One line: the number of papers, the confidence of their readings, and the results. */
export function formatTotals({ sources, publications, placed, corrected, additions }: ResolvedSeeds): string {
  const drafts = sources.flatMap((source) => source.drafts);
  const confidences = Map.groupBy(drafts, lowestConfidence);
  const count = (confidence: Confidence) => groupThousands(confidences.get(confidence)?.length ?? 0);
  const duplicates = placed.length - new Set(placed.map(({ id }) => id)).size;
  return (
    `${countPapers(drafts.length)} read, ${groupThousands(publications.length)} published: ` +
    `${count('certain')} certain, ${count('likely')} likely, ${count('guess')} guessed, ` +
    `${groupThousands(corrected.size)} corrected, ${countThings(duplicates, 'duplicate')}, ${countThings(additions.size, 'new address', 'new addresses')}.`
  );
}

const countThings = (count: number, one: string, several = `${one}s`) =>
  `${groupThousands(count)} ${count === 1 ? one : several}`;
