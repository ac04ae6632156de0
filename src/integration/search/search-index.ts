import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SeedsReader } from '../../seeds/seeds-reader.ts';
import { makeIndex } from './make-index.ts';
import { serveIndex } from './serve-index.ts';
import { entryFile, entryLayout, type IndexFile } from './stable-index.ts';
import { wordFile } from '../../core/search/word-list.ts';

/**
 * Makes the search index of a built site, in the folder `pagefind`. Pagefind works in a process of its own, beside the
 * rendering of pages. A build whose index cannot be made fails. In development the index is made when somebody searches.
 */
export function searchIndex(seeds: SeedsReader): AstroIntegration {
  let indexing: Promise<readonly IndexFile[] | null> | undefined;
  return {
    name: 'offprint-search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        serveIndex(server, seeds);
      },
      'astro:build:start': () => {
        indexing = makeIndex(seeds);
        // The failure is thrown where it is awaited; until then it must not end the process.
        indexing.catch(() => undefined);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const files = await indexing;
        if (!files) throw new Error('The search index could not be made: the seeds changed during the build.');
        await writeIndex(files, join(fileURLToPath(dir), 'pagefind'));
        logger.info('The search index is made');
      },
    },
  };
}

/**
 * Writes what a browser needs of an index: not Pagefind's ready-made interfaces, nor its programs for languages that the site does
 * not have.
 */
async function writeIndex(files: readonly IndexFile[], folder: string): Promise<void> {
  const entry = files.find(({ path }) => path === entryFile);
  const { languages } = entryLayout.parse(JSON.parse(Buffer.from(entry?.content ?? []).toString('utf8')));
  const programs = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  const used = new Set([...usedFiles, ...programs]);
  for (const { path, content } of files) {
    if (!used.has(path) && !usedKinds.test(path)) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

const usedFiles = ['pagefind.js', 'pagefind-worker.js', entryFile, wordFile];
const usedKinds = /^(?:fragment|index|filter)\/|\.pf_meta$/;
