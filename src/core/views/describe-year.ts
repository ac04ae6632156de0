import type { TimelineYear } from '../catalogue/timeline.ts';
import type { Texts } from '../texts/find-texts.ts';
import { fillPlaceholders, formatCount, formatNumber } from '../texts/message.ts';

/** More numbers would take too many lines below a chart. */
const mostNamed = 5;

/**
 * `2025: 7 papers, Machine Learning 4, Databases 2, other 1, Selected papers 2`, the largest category first. A single category is named
 * without its number; without `names`, no category is named.
 */
export function describeYear(
  { year, total, counts, selected }: TimelineYear,
  names: readonly string[],
  texts: Texts,
): string {
  const named = names
    .map((name, index) => ({ name, papers: counts[index] ?? 0 }))
    .filter(({ papers }) => papers > 0)
    .toSorted((a, b) => b.papers - a.papers)
    .slice(0, mostNamed);
  const other = { name: texts.otherCount, papers: named.reduce((rest, { papers }) => rest - papers, total) };
  const parts = names.length > 0 && other.papers > 0 ? [...named, other] : named;
  return [
    fillPlaceholders(texts.yearCount, {
      year: String(year),
      papers: total === 0 ? texts.noPapers : formatCount(texts.papers, total, texts.lang),
    }),
    ...parts.map(({ name, papers }) => (parts.length === 1 ? name : `${name} ${formatNumber(papers, texts.lang)}`)),
    ...(selected > 0 ? [`${texts.selectedPapers} ${formatNumber(selected, texts.lang)}`] : []),
  ].join(texts.comma);
}
