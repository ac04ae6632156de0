import { close, createIndex, type PagefindIndex } from 'pagefind';
import { createCatalogue } from '../../core/catalogue/catalogue.ts';
import { createUrls } from '../../core/urls.ts';
import { ReportedError } from '../../reporters/reported-error.ts';
import type { SeedsReader } from '../../seeds/seeds-reader.ts';
import { createSearchRecords, type SearchRecord } from '../../core/search/records.ts';
import { type IndexFile, stabilizeIndex } from './stable-index.ts';
import { createWordList, wordFile } from '../../core/search/word-list.ts';

/**
 * Indexes the papers of the seeds: all files that Pagefind makes, and the words that can be searched for. The same papers give the same
 * bytes. Rejects when anything goes wrong; null when there is an error in the seeds, which the loader reports.
 */
export async function makeIndex(seeds: SeedsReader): Promise<readonly IndexFile[] | null> {
  const records = readRecords(seeds);
  if (!records) return null;
  try {
    const { index, errors } = await createIndex();
    stopAtErrors(errors);
    if (!index) throw new Error('The search index could not be made: Pagefind did not start.');
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
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

function readRecords(seeds: SeedsReader): readonly SearchRecord[] | null {
  try {
    const site = seeds.site();
    // The order of papers and the names of people do not depend on rendered texts.
    const rendered = { title: { text: '', html: '' }, abstract: null, references: {} };
    const catalogue = createCatalogue(
      seeds.read().publications.map((publication) => ({ ...publication, rendered })),
      site,
    );
    return createSearchRecords(catalogue.publications.map(catalogue.brief), {
      language: site.language,
      urls: createUrls(site),
      nameOf: (person) => catalogue.findPerson(person)?.name ?? person,
      facetOf: (person) => catalogue.findPerson(person)?.facet ?? person,
    });
  } catch (error) {
    if (error instanceof ReportedError) return null;
    throw error;
  }
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
