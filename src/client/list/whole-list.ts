import { fetchText } from '../fetch-text.ts';
import { createChunkedWork } from './chunked-work.ts';
import { findEntries, type ListEntry, toEntry } from './list-entries.ts';

/** A list; the page has all of it or a part. */
export interface WholeList {
  /** The entries that are there, in the order of the list. */
  readonly entries: readonly ListEntry[];
  readonly state: 'part' | 'loading' | 'failed' | 'whole';
  /** Brings the entries of all other pages of the list. Rejects where one cannot be loaded; a further call tries again. */
  complete(): Promise<void>;
}

/** Where the HTML of a page is divided. Texts and attributes have no quotation mark that could make one look the same. */
const yearStart = /(?=<section class="papers-of-year)/;
const entryStart = /(?=<li class="entry)/;

/** `pager` leads to the other pages. `onChange` is called when entries have come, or `state` is another. */
export function createWholeList(root: HTMLElement, pager: Element | null, onChange: () => void): WholeList {
  const links = [...(pager?.children ?? [])];
  const own = links.findIndex((link) => link.matches('[aria-current]'));
  const awaited = links.flatMap((link, place) =>
    link instanceof HTMLAnchorElement ? [{ address: link.href, isEarlier: place < own }] : [],
  );
  const work = createChunkedWork();
  const entries = findEntries(root);
  /** Before it stands what earlier pages have. */
  const first = entries[0];
  let completing: Promise<void> | undefined;
  const list = {
    entries,
    state: awaited.length > 0 ? 'part' : 'whole',
    complete: () => (completing ??= load()),
  } as { -readonly [Key in keyof WholeList]: WholeList[Key] };

  async function load(): Promise<void> {
    if (list.state === 'whole') return;
    change('loading');
    try {
      for (let [page] = awaited; page; [page] = awaited) {
        const parts = place(await fetchText(page.address), page.isEarlier ? first : undefined);
        await new Promise<void>((done) => {
          work(parts, done);
        });
        awaited.shift();
        change('loading');
      }
    } catch (error) {
      completing = undefined;
      change('failed');
      throw error;
    }
    pager?.remove();
    change('whole');
  }

  function change(state: WholeList['state']): void {
    list.state = state;
    onChange();
  }

  /** Puts the entries of a page, one at a time, before `next` or at the end. */
  function* place(html: string, next: ListEntry | undefined): Iterator<number> {
    let place = next ? entries.indexOf(next) : entries.length;
    for (const year of html.split(yearStart).slice(1)) {
      const [start = '', ...items] = year.split(entryStart);
      const group = placeGroup(parse(start), next?.group);
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
  function placeGroup(section: HTMLElement, next: HTMLElement | undefined): HTMLElement {
    const known = document.getElementById(section.id);
    if (known) return known;
    section.hidden = true;
    if (next) next.before(section);
    else entries.at(-1)?.group.after(section);
    return section;
  }

  return list;
}

function parse(html: string): HTMLElement {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement;
}
