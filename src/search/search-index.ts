import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, type PagefindIndex } from 'pagefind';
import type { SeedsReader } from '../seeds-reader.ts';
import { makeIndex, stopAtErrors } from './make-index.ts';
import { serveIndex } from './serve-index.ts';

/**
 * Makes the search index of a built site, in the folder `pagefind`. Pagefind works in a process of its own, beside the
 * rendering of pages. A build whose index can not be made fails. In development the index is made when somebody searches.
 */
export function searchIndex(seeds: SeedsReader): AstroIntegration {
  let indexing: Promise<PagefindIndex | null> | undefined;
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
        const folder = join(fileURLToPath(dir), 'pagefind');
        try {
          const index = await indexing;
          if (!index) throw new Error('The search index could not be made: the seeds changed during the build.');
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

/** Pagefind also writes its ready-made interfaces and a program for languages that the site does not have. */
async function removeUnusedFiles(folder: string): Promise<void> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8')) as {
    readonly languages: Readonly<Record<string, { readonly wasm: string | null }>>;
  };
  const programs = Object.values(entry.languages).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`);
  const used = new Set([...usedFiles, ...programs]);
  for (const name of await readdir(folder)) {
    if (!used.has(name) && !name.endsWith('.pf_meta')) await rm(join(folder, name), { recursive: true });
  }
}

const usedFiles = ['pagefind.js', 'pagefind-worker.js', 'pagefind-entry.json', 'fragment', 'index', 'filter'];
