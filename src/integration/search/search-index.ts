import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Progress } from '../../reporters/progress.ts';
import type { SiteContents } from '../site-contents.ts';
import { makeIndex } from './make-index.ts';
import { serveIndex } from './serve-index.ts';
import { entryFile, entryLayout, type IndexFile } from './stable-index.ts';
import { wordFile } from '../../core/search/word-list.ts';

/**
 * Makes the search index of a built site, in the folder `pagefind`. Pagefind works in a process of its own, beside the
 * rendering of pages. A build whose index cannot be made fails. In development the index is made when somebody searches.
 */
export function searchIndex({ read }: SiteContents, progress: Pick<Progress, 'begin'>): AstroIntegration {
  let indexing: Promise<readonly IndexFile[]> | undefined;
  return {
    name: 'offprint-search-index',
    hooks: {
      'astro:server:setup': ({ server }) => {
        serveIndex(server, read);
      },
      'astro:build:start': () => {
        const source = read();
        indexing = source ? makeIndex(source) : undefined;
        // The failure is thrown where it is awaited; until then it must not end the process.
        indexing?.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        progress.begin('Search index');
        const files = await indexing;
        if (!files) throw new Error('The search index could not be made: no papers were loaded.');
        await writeIndex(files, join(fileURLToPath(dir), 'pagefind'));
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
