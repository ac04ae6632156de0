import { readFileSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { createCatalogue } from '../core/catalogue/catalogue.ts';
import { createUrls } from '../core/render/urls.ts';
import { readSeeds } from '../read-seeds.ts';
import { readSite, seedsFolder } from '../site.ts';
import { createSearchRecords, type SearchRecord } from './records.ts';

/**
 * Makes the search index of a built site, in the folder `pagefind`. Pagefind works in a process of its own, beside the
 * rendering of pages. A build whose index can not be made fails.
 */
export function searchIndex(): AstroIntegration {
  let indexing: Promise<PagefindIndex> | undefined;
  return {
    name: 'offprint-search-index',
    hooks: {
      'astro:build:start': () => {
        const records = readRecords();
        if (!records) return;
        indexing = indexRecords(records);
        // The failure is thrown where it is awaited; until then it must not end the process.
        indexing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!indexing) return;
        const folder = join(fileURLToPath(dir), 'pagefind');
        try {
          const index = await indexing;
          const { errors } = await index.writeFiles({ outputPath: folder });
          stopAtErrors(errors);
        } finally {
          await close();
        }
        await removeUnusedFiles(folder);
        logger.info('The search index is made');
      },
    },
  };
}

/** The records of all papers, or null when there is a mistake in the seeds, which whoever reads them for the pages reports. */
function readRecords(): readonly SearchRecord[] | null {
  const { site } = readSite();
  if (!site) return null;
  const { publications, diagnostics } = readSeeds(seedsFolder, site);
  if (diagnostics.some(({ severity }) => severity === 'error')) return null;
  // The order of papers and the names of people do not depend on rendered texts.
  const rendered = { title: { text: '', html: '' }, abstract: null };
  const catalogue = createCatalogue(
    publications.map((publication) => ({ ...publication, rendered })),
    site,
  );
  return createSearchRecords(catalogue.publications, {
    language: site.language,
    urls: createUrls(site),
    nameOf: (person) => catalogue.findPerson(person)?.name ?? person,
  });
}

/** So many records are on their way to Pagefind at once: enough to keep it busy, few enough for memory. */
const batch = 250;

async function indexRecords(records: readonly SearchRecord[]): Promise<PagefindIndex> {
  const { index, errors } = await createIndex();
  stopAtErrors(errors);
  if (!index) throw new Error('The search index could not be made: Pagefind did not start.');
  for (let start = 0; start < records.length; start += batch) {
    const added = await Promise.all(
      records.slice(start, start + batch).map(async ({ url, content, language, meta, filters, sort }) => {
        const copy = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, [...values]]));
        return index.addCustomRecord({ url, content, language, meta: { ...meta }, filters: copy, sort: { ...sort } });
      }),
    );
    stopAtErrors(added.flatMap((answer) => answer.errors));
  }
  return index;
}

function stopAtErrors(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be made: ${errors.join('; ')}`);
}

/** Pagefind also writes its ready-made interfaces and a program for languages that the site does not have. */
async function removeUnusedFiles(folder: string): Promise<void> {
  const entry = JSON.parse(readFileSync(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
  };
  const programs = Object.values(entry.languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  const used = new Set([
    'pagefind.js',
    'pagefind-worker.js',
    'pagefind-entry.json',
    'fragment',
    'index',
    'filter',
    ...programs,
  ]);
  for (const name of await readdir(folder)) {
    if (!used.has(name) && !name.endsWith('.pf_meta')) await rm(join(folder, name), { recursive: true });
  }
}
