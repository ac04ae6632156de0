import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, type PagefindIndex } from 'pagefind';
import type { SeedsReader } from '../seeds-reader.ts';
import { makeIndex, type SearchIndex, stopAtErrors } from './make-index.ts';
import { serveIndex } from './serve-index.ts';
import { wordFile } from './word-list.ts';

/**
 * Makes the search index of a built site, in the folder `pagefind`. Pagefind works in a process of its own, beside the
 * rendering of pages. A build whose index can not be made fails. In development the index is made when somebody searches.
 */
export function searchIndex(seeds: SeedsReader): AstroIntegration {
  let indexing: Promise<SearchIndex | null> | undefined;
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
        try {
          const made = await indexing;
          if (!made) throw new Error('The search index could not be made: the seeds changed during the build.');
          const folder = join(fileURLToPath(dir), 'pagefind');
          await writeIndex(made.index, folder);
          await writeFile(join(folder, wordFile), made.words);
        } finally {
          await close();
        }
        logger.info('The search index is made');
      },
    },
  };
}

/**
 * Writes what a browser needs of an index. Pagefind's own writing answers before the files are whole; it also writes its
 * ready-made interfaces and programs for languages that the site does not have.
 */
async function writeIndex(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  stopAtErrors(errors);
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString('utf8')) as {
    readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
  };
  const programs = Object.values(languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  const used = new Set([...usedFiles, ...programs]);
  for (const { path, content } of files) {
    if (!used.has(path) && !usedKinds.test(path)) continue;
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

const usedFiles = ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json'];
const usedKinds = /^(?:fragment|index|filter)\/|\.pf_meta$/;
