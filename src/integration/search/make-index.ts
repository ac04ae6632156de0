import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SearchRecord } from '../../core/search/records.ts';
import { createWordList, wordFile } from '../../core/search/word-list.ts';
import { type IndexFile, stabilizeIndex } from './stable-index.ts';

/**
 * All files of an index that Pagefind makes of records, and the words that can be searched for. The same records give the same bytes.
 * Rejects when anything goes wrong.
 */
export async function makeIndex(records: readonly SearchRecord[]): Promise<readonly IndexFile[]> {
  try {
    const { index, errors } = await createIndex();
    stopAtErrors(errors);
    if (!index) throw new Error('Cannot create the search index: Pagefind did not start.');
    await addRecords(index, records);
    const made = await index.getFiles();
    stopAtErrors(made.errors);
    const words = { path: wordFile, content: new TextEncoder().encode(createWordList(records)) };
    return [...stabilizeIndex(made.files), words];
  } finally {
    await close();
  }
}

/** Pagefind reports what went wrong as a value; here it is thrown. */
function stopAtErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Cannot create the search index: ${errors.join('; ')}`);
}

/** So many records are on their way to Pagefind at once: enough to keep it busy, few enough for memory. */
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
    stopAtErrors(added.flatMap(({ errors }) => errors));
  }
}
