import * as texts from 'virtual:offprint/texts';
import { fillPlaceholders } from '../../core/texts/message.ts';
import { countPapers } from '../count-papers.ts';
import { describeFilter, readForm } from './filter-form.ts';
import { type FilterState, noFilter } from './filter-state.ts';
import { createYearMatcher } from './match-entry.ts';

interface Coauthor {
  readonly item: HTMLElement;
  readonly name: string;
  /** The link to the joint papers, with their number and a bar. */
  readonly together: HTMLAnchorElement;
  /** The year of each joint paper; Infinity without one. */
  readonly years: readonly number[];
}

/**
 * Restricts the co-authors of a person to the years in the form: joint papers of other years are neither counted nor linked, and
 * co-authors are sorted by the remaining ones. The returned function applies the present years of the form.
 */
export function startCoauthors(section: HTMLElement, form: HTMLFormElement): () => void {
  const author = section.dataset['coauthors'] ?? '';
  const heading = section.querySelector('h2');
  const title = heading?.textContent.trim() ?? '';
  const [first, rest] = section.querySelectorAll('ul');
  const more = section.querySelector('details');
  const summary = section.querySelector('summary');
  const most = first?.children.length ?? 0;
  const all = [...section.querySelectorAll('li')].flatMap((item) => readCoauthor(item) ?? []);
  let shown: Pick<FilterState, 'from' | 'to'> = noFilter;

  return () => {
    const { from, to } = readForm(form);
    if (from === shown.from && to === shown.to) return;
    shown = { from, to };
    const fits = createYearMatcher(shown);
    const ranked = all
      .map((one) => ({ ...one, years: one.years.filter(fits) }))
      .toSorted((a, b) => b.years.length - a.years.length);
    const present = ranked.filter(({ years }) => years.length > 0).length;
    const longest = Math.max(1, ranked[0]?.years.length ?? 0);
    for (const one of ranked) show(one, author, longest, from !== null || to !== null);
    first?.append(...ranked.slice(0, most).map(({ item }) => item));
    rest?.append(...ranked.slice(most).map(({ item }) => item));
    if (more) more.hidden = present <= most;
    if (summary) summary.textContent = fillPlaceholders(texts.more, { count: String(present - most) });
    if (heading) heading.textContent = [title, ...describeFilter(form, { ...noFilter, ...shown })].join(' · ');
    section.hidden = present === 0;
  };
}

function readCoauthor(item: HTMLElement): Coauthor | undefined {
  const name = item.querySelector('a')?.textContent.trim() ?? '';
  const together = item.querySelector<HTMLAnchorElement>('.together');
  const years = (item.dataset['together'] ?? '').split(' ').map((year) => Number(year) || Infinity);
  return together ? { item, name, together, years } : undefined;
}

/** `longest` is the number of papers of the longest bar. */
function show({ item, name, together, years }: Coauthor, author: string, longest: number, isNarrowed: boolean): void {
  item.hidden = years.length === 0;
  const papers = countPapers(years.length);
  together.ariaLabel = fillPlaceholders(texts.papersTogether, { papers, name: author, other: name });
  const number = together.querySelector('.number');
  if (number) number.textContent = String(years.length);
  together.querySelector('rect')?.setAttribute('width', String(Math.round((years.length / longest) * 100)));
  const query = new URLSearchParams(together.search);
  query.delete('year');
  if (isNarrowed)
    for (const year of new Set(years.filter((one) => one !== Infinity))) query.append('year', String(year));
  together.search = query.toString();
}
