import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../../core/search/records.ts';
import { createWordList, wordFile } from '../../core/search/word-list.ts';
import { type IndexFile, stabilizeIndex } from './stable-index.ts';

/**
 * Creates the files of a Pagefind index, and the list of its words from which the browser suggests corrections. The same records always give
 * the same bytes. Rejects if Pagefind reports an error.
 */
export async function makeIndex(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  try {
    const { index, errors } = await createIndex();
    throwErrors(errors);
    if (!index) throw new Error('Cannot create the search index: Pagefind did not start.');
    await addRecords(index, records);
    const made = await index.getFiles();
    throwErrors(made.errors);
    const words = { path: wordFile, content: new TextEncoder().encode(createWordList(records)) };
    return [...stabilizeIndex(made.files), words];
  } finally {
    await close();
  }
}

/** Throws the errors that Pagefind returns. */
function throwErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Cannot create the search index: ${errors.join('; ')}`);
}

/** The number of records sent to Pagefind at a time: enough to keep it busy without using much memory. */
const batch = 250;

async function addRecords(index: PagefindIndex, records: readonly SearchRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += batch) {
    const added = await Promise.all(
      records.slice(start, start + batch).map(async ({ meta, filters, sort, ...record }) => {
        const values = Object.entries(filters).map(([name, list]): [string, string[]] => [name, [...list]]);
        return index.addCustomRecord({
          ...record,
          meta: { ...meta },
          filters: Object.fromEntries(values),
          sort: { ...sort },
        });
      }),
    );
    throwErrors(added.flatMap(({ errors }) => errors));
  }
}
