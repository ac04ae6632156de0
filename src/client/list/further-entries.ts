import { fetchText } from '../fetch-text.ts';
import { createChunkedWork } from './chunked-work.ts';
import { type ListEntry, toEntry } from './list-entries.ts';

/** Where the HTML of a page is divided. Texts and attributes have no quotation mark that could make one look the same. */
const yearStart = /(?=<section class="papers-of-year)/;
const entryStart = /(?=<li class="entry)/;

const work = createChunkedWork();

/** Brings the entries of another page of a list, one at a time, before `next` or at the end. Rejects where the page cannot be loaded. */
export async function bringEntries(entries: ListEntry[], address: string, next: ListEntry | undefined): Promise<void> {
  const parts = placeEntries(entries, await fetchText(address), next);
  await new Promise<void>((done) => {
    work(parts, done);
  });
}

function* placeEntries(entries: ListEntry[], html: string, next: ListEntry | undefined): Iterator<number> {
  let place = next ? entries.indexOf(next) : entries.length;
  for (const year of html.split(yearStart).slice(1)) {
    const [start = '', ...items] = year.split(entryStart);
    const group = placeGroup(parse(start), next?.group ?? null, entries);
    for (const item of items) {
      const element = parse(item);
      element.hidden = true;
      const entry = toEntry(element, group);
      if (!entry) continue;
      entry.facts();
      group.querySelector('ul')?.insertBefore(element, group === next?.group ? next.element : null);
      entries.splice(place++, 0, entry);
      yield 0;
    }
  }
}

/** The section of a year: the one that is there, else the new one, which is put in its place. */
function placeGroup(section: HTMLElement, next: HTMLElement | null, entries: readonly ListEntry[]): HTMLElement {
  const known = document.getElementById(section.id);
  if (known) return known;
  section.hidden = true;
  if (next) next.before(section);
  else entries.at(-1)?.group.after(section);
  return section;
}

function parse(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement;
}
