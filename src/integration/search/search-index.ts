import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { z } from 'zod';
import type { Progress } from '../../reporters/progress.ts';
import { hash, placeFile, readRecord, type Sites, reuseFile, writeRecord } from '../kept/last-site.ts';
import { hashProgram } from '../kept/hash-inputs.ts';
import { hashView } from '../kept/kept-files.ts';
import type { SiteContents } from '../site-contents.ts';
import { indexInBackground } from './index-in-background.ts';
import { indexPapers } from '../../core/catalogue/index-papers.ts';
import type { Publication } from '../../core/model/publication.ts';
import type { Site } from '../../core/settings/site-schema.ts';
import { createUrls } from '../../core/urls.ts';
import { listSearchRecords } from '../../core/views/search-records.ts';
import { serveIndex } from './serve-index.ts';
import { entryFile, entryLayout, type IndexFile } from './stable-index.ts';
import { wordFile } from '../../core/search/word-list.ts';

/** A hash of the inputs of an index, and the hashes of its files by their paths in the site. */
const recordSchema = z.object({ key: z.string(), files: z.record(z.string(), z.string()) });

/**
 * Creates the search index in the folder `pagefind` of a site, or reuses that of the last site if no record has changed. If this fails, the
 * build fails. A build begins with it as soon as the papers are read, because Pagefind needs much memory, and later the pages do. In
 * development, the index is created when somebody searches.
 */
export function searchIndex(
  { read }: SiteContents,
  getSites: () => Sites,
  progress: Pick<Progress, 'begin'>,
): { readonly integration: AstroIntegration; readonly begin: (papers: readonly Publication[], site: Site) => void } {
  let file = '';
  let program = '';
  let key = '';
  let last: z.output<typeof recordSchema> | null = null;
  let making: Promise<readonly IndexFile[]> | undefined;
  return {
    integration: {
      name: 'offprint-search-index',
      hooks: {
        'astro:server:setup': ({ server }) => {
          serveIndex(server, read);
        },
        'astro:config:done': ({ config }) => {
          file = join(fileURLToPath(config.cacheDir), 'search-index');
          program = hashProgram(fileURLToPath(config.root));
        },
        'astro:build:done': async () => {
          progress.begin('Search index');
          const sites = getSites();
          const files = Object.entries(last?.files ?? {});
          const isTaken = files.length > 0 && files.every(([path, bytes]) => reuseFile(sites, path, bytes));
          if (isTaken) return;
          making ??= indexInBackground(listSearchRecords(read()));
          writeRecord(file, { key, files: writeIndex(await making, sites) });
        },
      },
    },
    begin: (papers, site) => {
      const records = listSearchRecords({ site, urls: createUrls(site), catalogue: indexPapers(papers, site) });
      key = hash(program, hashView(records));
      last = readRecord(file, recordSchema);
      if (last?.key !== key) last = null;
      if (last) return;
      making = indexInBackground(records);
      // The error is thrown above, where the index is awaited; an unhandled rejection would end the process.
      making.catch(() => undefined);
    },
  };
}

/**
 * Writes the files that a browser needs into the site, without Pagefind's own user interfaces and its code for other languages. Returns the
 * hashes of the files.
 */
function writeIndex(files: readonly IndexFile[], sites: Sites): Readonly<Record<string, string>> {
  const entry = files.find(({ path }) => path === entryFile);
  const { languages } = entryLayout.parse(JSON.parse(Buffer.from(entry?.content ?? []).toString('utf8')));
  const programs = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  const used = new Set([...usedFiles, ...programs]);
  const hashes: Record<string, string> = {};
  for (const { path, content } of files) {
    if (!used.has(path) && !usedKinds.test(path)) continue;
    const place = `pagefind/${path}`;
    placeFile(sites, place, content);
    hashes[place] = hash(content);
  }
  return hashes;
}

const usedFiles = ['pagefind.js', 'pagefind-worker.js', entryFile, wordFile];
const usedKinds = /^(?:fragment|index|filter)\/|\.pf_meta$/;
