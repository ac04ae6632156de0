import {
  findShortNames,
  type ForeignPaper,
  type ReadPage,
  toEntryKey,
  toForeignEntry,
} from '../../core/migrate/foreign-paper.ts';
import { findBibtexDetails } from '../../core/migrate/more-fields.ts';

/** Reads pages one by one; an unreadable page does not affect the others. Pages that their site does not show are left out unless requested. */
export function readPages(pages: readonly string[], read: (page: string) => ReadPage, withHidden: boolean) {
  const texts: string[] = [];
  const addresses = new Map<string, readonly string[]>();
  const leftOut: string[] = [];
  const hidden: string[] = [];
  const remarks: string[] = [];
  const shortNames = new Map<string, number>();
  const unused = new Map<string, number>();
  for (const page of pages) {
    try {
      const reading = read(page);
      const { paper } = reading;
      if (paper && reading.hidden !== null && !withHidden) {
        hidden.push(`${page}: “${paper.title}”, ${reading.hidden}`);
        continue;
      }
      (paper ? remarks : leftOut).push(...reading.remarks.map((remark) => `${page}: ${remark}`));
      if (!paper) continue;
      const key = findFreeKey(toEntryKey(paper.key), addresses);
      const more = findBibtexDetails(paper, reading.bibtex);
      const isCompleted = more?.fields.has('author') === true && paper.areAuthorsGuessed;
      for (const name of isCompleted ? [] : findShortNames(paper)) count(shortNames, name);
      if (!more && /@\w+\s*\{/u.test(reading.bibtex)) remarks.push(`${page}: its BibTeX describes another paper`);
      texts.push(toForeignEntry({ ...paper, key, type: chooseType(paper, more?.type) }, more?.fields));
      addresses.set(key, paper.addresses);
      for (const field of reading.unused) count(unused, field);
    } catch (error) {
      leftOut.push(`${page}: it cannot be parsed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  const findAddresses = (key: string) => addresses.get(key) ?? [];
  return { text: texts.join('\n'), findAddresses, leftOut, hidden, remarks, shortNames, unused };
}

const count = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1);

const chooseType = ({ type }: ForeignPaper, theirs: string | undefined) => (type === 'misc' ? (theirs ?? type) : type);

/** A unique key: pages in different folders can have the same name. */
function findFreeKey(key: string, taken: ReadonlyMap<string, unknown>): string {
  for (let number = 1; ; number++) {
    const free = number === 1 ? key : `${key}-${String(number)}`;
    if (!taken.has(free)) return free;
  }
}
