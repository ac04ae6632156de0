import { findEntries, type ListEntry } from './list-entries.ts';

/** A list; the page has all of it or a part. */
export interface WholeList {
  /** The entries that are there, in the order of the list. */
  readonly entries: readonly ListEntry[];
  readonly state: 'part' | 'loading' | 'failed' | 'whole';
  /** Brings the entries of all other pages of the list. Rejects where one cannot be loaded; a further call tries again. */
  complete(): Promise<void>;
}

/** `pager` leads to the other pages. `onChange` is called when entries have come, or `state` is another. */
export function createWholeList(root: HTMLElement, pager: Element | null, onChange: () => void): WholeList {
  const links = [...(pager?.children ?? [])];
  const own = links.findIndex((link) => link.matches('[aria-current]'));
  const awaited = links.flatMap((link, place) =>
    link instanceof HTMLAnchorElement ? [{ address: link.href, isEarlier: place < own }] : [],
  );
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
      const { bringEntries } = await import('./further-entries.ts');
      for (let [page] = awaited; page; [page] = awaited) {
        await bringEntries(entries, page.address, page.isEarlier ? first : undefined);
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

  return list;
}
