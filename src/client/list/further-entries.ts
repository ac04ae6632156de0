import { filterFile, type FilterRow, readFilterIndex } from '../../core/search/filter-index.ts';
import { fetchText } from '../fetch-text.ts';
import { createChunkedWork } from './chunked-work.ts';
import { type ListEntry, toEntry } from './list-entries.ts';

/** Where the HTML of a page is split. Texts and attributes cannot contain this string, because their quotation marks are escaped. */
const yearStart = /(?=<section class="papers-of-year)/;
const entryStart = /(?=<li class="entry)/;

/** Milliseconds that a slow phone takes to compute the style of a list. */
const placing = 30;

const work = createChunkedWork();

/** The data for filtering the papers on another page of a list. Rejects if it cannot be loaded. */
export async function fetchRows(page: string): Promise<readonly FilterRow[]> {
  return readFilterIndex(await fetchText(page + filterFile));
}

/**
 * Inserts the entries of another page of a list before `next`, or at the end, and returns the first of them. `rows` is the known data of
 * their papers. Rejects if the page cannot be loaded.
 */
export async function insertEntries(
  entries: ListEntry[],
  page: string,
  rows: readonly FilterRow[],
  next: ListEntry | undefined,
): Promise<ListEntry | undefined> {
  const html = await fetchText(page);
  const brought: ListEntry[] = [];
  await new Promise<void>((done) => {
    work(placeEntries(html), done);
  });
  entries.splice(next ? entries.indexOf(next) : entries.length, 0, ...brought);
  return brought[0];

  /** Inserts one entry at a time, hidden until the filter shows it. */
  function* placeEntries(text: string): Iterator<number> {
    const years = text
      .split(yearStart)
      .slice(1)
      .map((year) => year.split(entryStart));
    // All sections at once: whenever one comes, a browser may compute the style of the whole list again.
    let last = entries.at(-1)?.group;
    const groups = years.map(([heading = '']) => (last = placeGroup(parse(heading), next?.group, last)));
    yield placing;
    for (const [year, group] of groups.entries()) {
      for (const item of years[year]?.slice(1) ?? []) {
        const element = parse(item);
        element.hidden = true;
        const entry = toEntry(element, group, rows[brought.length]);
        if (!entry) continue;
        group.querySelector('ul')?.insertBefore(element, group === next?.group ? next.element : null);
        brought.push(entry);
        yield 0;
      }
    }
  }
}

/** The section of a year: an existing one, or a new one, inserted before the section of the next entry or after the last one. */
function placeGroup(section: HTMLElement, next: HTMLElement | undefined, last: HTMLElement | undefined): HTMLElement {
  const known = document.getElementById(section.id);
  if (known) return known;
  section.hidden = true;
  if (next) next.before(section);
  else last?.after(section);
  return section;
}

function parse(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement;
}
