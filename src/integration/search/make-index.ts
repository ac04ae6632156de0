import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { SiteData } from '../../core/views/site-data.ts';
import { createSearchRecords, type SearchRecord } from '../../core/search/records.ts';
import { type IndexFile, stabilizeIndex } from './stable-index.ts';
import { createWordList, wordFile } from '../../core/search/word-list.ts';

/** All that can be searched for in a site. */
export function listRecords({ site, urls, catalogue }: SiteData): readonly SearchRecord[] {
  return createSearchRecords(catalogue.publications.map(catalogue.brief), {
    language: site.language,
    urls,
    nameOf: (person) => catalogue.findPerson(person)?.name ?? person,
    topicOf: (keyword) => catalogue.findTopic(keyword)?.name,
    facetOf: (person) => catalogue.findPerson(person)?.facet ?? person,
    isOurs: catalogue.isOurs,
  });
}

/** All files of an index that Pagefind makes, and the words that can be searched for. Rejects when anything goes wrong. */
export type FinishIndex = () => Promise<readonly IndexFile[]>;

/**
 * Begins to index the papers of a site: Pagefind has all of the records then, and works on them in a process of its own, even while this
 * one is busy. The same records give the same bytes. Rejects when anything goes wrong.
 */
export async function beginIndex(records: readonly SearchRecord[]): Promise<FinishIndex> {
  try {
    const { index, errors } = await createIndex();
    stopAtErrors(errors);
    if (!index) throw new Error('Cannot create the search index: Pagefind did not start.');
    await addRecords(index, records);
    const making = index.getFiles().finally(close);
    // The failure is thrown where it is awaited; until then it must not end the process.
    making.catch(() => undefined);
    return async () => {
      const made = await making;
      stopAtErrors(made.errors);
      const words = { path: wordFile, content: new TextEncoder().encode(createWordList(records)) };
      return [...stabilizeIndex(made.files), words];
    };
  } catch (error) {
    await close();
    throw error;
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
