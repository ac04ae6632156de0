import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { countPapers } from './core/render/phrases.ts';
import { renderedPublicationSchema, renderPublicationTexts } from './core/render/rendered.ts';
import { retiredAddressSchema } from './core/model/retired-address.ts';
import type { SeedsReading } from './read-seeds.ts';
import { formatBriefReport } from './reporters/terminal.ts';
import type { SeedsReader } from './seeds-reader.ts';

/**
 * Fills the collection of publications from the seeds. An entry is rendered again only when it or the code that renders it has changed; in development an edit of the seeds shows at once.
 */
export function publicationsLoader(seeds: SeedsReader) {
  return {
    name: 'offprint-publications',
    schema: renderedPublicationSchema,
    load: (context) =>
      loadAndWatch(context, seeds, async ({ publications, diagnostics }) => {
        const codeHash = hashCode(fileURLToPath(context.config.root));
        await fillStore(context, publications, (publication) => ({
          digest: hash(codeHash, JSON.stringify(publication)),
          render: () => ({ ...publication, rendered: renderPublicationTexts(publication) }),
        }));
        context.logger.info(`${countPapers(publications.length)}; ${formatBriefReport(diagnostics)}`);
      }),
  } satisfies Loader;
}

/** Fills a collection whose one entry, `all`, has the addresses that lead elsewhere, or say why nothing is there. */
export function retiredLoader(seeds: SeedsReader) {
  return {
    name: 'offprint-retired',
    schema: z.object({ addresses: z.array(retiredAddressSchema) }),
    load: (context) =>
      loadAndWatch(context, seeds, ({ retired }) =>
        fillStore(context, [{ id: 'all', addresses: retired }], ({ addresses }) => ({
          digest: hash(JSON.stringify(addresses)),
          render: () => ({ addresses }),
        })),
      ),
  } satisfies Loader;
}

interface Stored {
  readonly digest: string;
  readonly render: () => Record<string, unknown>;
}

/** Makes the store hold these items and no others. An item whose digest is known is left as it is. */
async function fillStore<T extends { readonly id: string }>(
  context: LoaderContext,
  items: readonly T[],
  prepare: (item: T) => Stored,
): Promise<void> {
  const { store } = context;
  const kept = new Set(items.map(({ id }) => id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const item of items) {
    const { digest, render } = prepare(item);
    if (store.get(item.id)?.digest === digest) continue;
    store.set({ id: item.id, digest, data: await context.parseData({ id: item.id, data: render() }) });
  }
}

/** Reads the seeds now, and again when one of them is saved; a mistake in them is printed then, and the last good state stays. */
async function loadAndWatch(
  { watcher, logger }: LoaderContext,
  seeds: SeedsReader,
  fill: (reading: SeedsReading) => Promise<void>,
): Promise<void> {
  await fill(seeds.read());
  const files = seeds.files();
  watcher?.add([...files]);
  const refill = async (path: string) => {
    if (files.includes(path)) await fill(seeds.read());
  };
  watcher?.on('change', (path) => {
    refill(path).catch((error: unknown) => {
      logger.error(error instanceof Error ? error.message : String(error));
    });
  });
}

/** Changes whenever the code that makes entries changes, or the packages it uses. */
function hashCode(root: string): string {
  const files = globSync('src/core/**/*.ts', { cwd: root, exclude: ['**/*.test.ts'] }).toSorted();
  return hash(
    ...[...files, 'src/loader.ts', 'package-lock.json'].map((file) => readFileSync(join(root, file), 'utf8')),
  );
}

function hash(...texts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const text of texts) sum.update(text).update('\0');
  return sum.digest('base64url');
}
