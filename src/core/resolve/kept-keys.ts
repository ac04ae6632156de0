import { addLetter } from './citation-keys.ts';

/** The possible citation keys of a paper. */
export interface Keyed {
  readonly id: string;
  /** The key in its source. */
  readonly ownKey: string | null;
  /** The key recorded in the ledger. */
  readonly recordedKey: string | undefined;
}

/** In UTF-16 units. */
const longestKey = 100;

/**
 * A key as accepted by BibTeX, biber and LaTeX: without spaces and characters that end it. Null if the source has no real key: a
 * number, an address, or an empty text.
 */
export function tidyKey(written: string): string | null {
  const key = written.replaceAll(/[\s\p{C}"#%'(),=@{}\\~]/gu, '');
  return /\p{L}/u.test(key) && !key.includes('://') && key.length <= longestKey ? key : null;
}

/**
 * The keys that papers keep: those in their sources, else those in the ledger; in the order of addresses. Case does not distinguish
 * keys. Among papers with the same key, the one recorded with it keeps it, and the others get letters appended.
 */
export function keepKeys<T extends Keyed>(papers: readonly T[]): ReadonlyMap<T, string> {
  const wanted = ({ ownKey, recordedKey }: T) => ownKey ?? recordedKey ?? '';
  const sorted = papers.filter((paper) => wanted(paper) !== '').toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const groups = Map.groupBy(sorted, (paper) => wanted(paper).toLowerCase());
  const taken = new Set(groups.keys());
  const keys = new Map<T, string>();
  const keep = (paper: T, key: string) => {
    taken.add(key.toLowerCase());
    keys.set(paper, key);
  };
  for (const group of groups.values()) {
    const holder = group.length === 1 ? group[0] : group.find((paper) => paper.recordedKey === wanted(paper));
    if (holder) keep(holder, wanted(holder));
    for (const paper of group.filter((other) => other !== holder)) {
      const { recordedKey = '' } = paper;
      const isOfGroup =
        /^-[a-z]+$/u.test(recordedKey.slice(wanted(paper).length)) && recordedKey.startsWith(wanted(paper));
      if (isOfGroup && !taken.has(recordedKey.toLowerCase())) keep(paper, recordedKey);
    }
    for (const paper of group.filter((other) => !keys.has(other))) keep(paper, addLetter(wanted(paper), taken));
  }
  return keys;
}
