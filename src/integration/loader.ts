import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { readStyleFiles } from './citation-styles/read-style-files.ts';
import type { Publication } from '../core/model/publication.ts';
import { countPapers } from '../core/render/phrases.ts';
import { createReferenceFormatter } from '../core/render/references/format-references.ts';
import { toReferenceItem } from '../core/render/references/prepare-item.ts';
import {
  type RenderedPublication,
  renderedPublicationSchema,
  renderPublicationTexts,
} from '../core/render/rendered.ts';
import { createUrls } from '../core/render/urls.ts';
import type { Site } from '../core/settings/site-schema.ts';
import { formerListSchema } from '../core/model/former-list.ts';
import { redirectSchema } from '../core/model/redirect.ts';
import { retiredAddressSchema } from '../core/model/retired-address.ts';
import { findSeeds } from './shared-seeds.ts';
import { formatBriefReport } from '../reporters/terminal.ts';
import { attempt, attemptAsync, describeFailure } from '../reporters/unexpected-error.ts';
import type { SeedsSnapshot } from '../seeds/seeds-reader.ts';

/**
 * Fills the collection of publications from the seeds. An entry is rendered again only when it or the code that renders it has changed; in development an edit of the seeds shows at once.
 */
export function publicationsLoader() {
  return {
    name: 'offprint-publications',
    schema: renderedPublicationSchema,
    load: (context) =>
      loadAndWatch(context, async ({ publications, diagnostics }, site) => {
        const { origin, base, language, show } = site;
        const made = hash(hashCode(fileURLToPath(context.config.root)), JSON.stringify([origin, base, language, show]));
        await fillStore(context, publications, {
          digest: (publication) => hash(made, JSON.stringify(publication)),
          render: (stale) =>
            renderPublications(stale, site, (problem) => {
              context.logger.warn(problem);
            }),
        });
        context.logger.info(`${countPapers(publications.length)}; ${formatBriefReport(diagnostics)}`);
      }),
  } satisfies Loader;
}

/**
 * Fills a collection whose one entry, `all`, has what pages need beside the papers: the settings, the addresses that lead elsewhere or
 * say why nothing is there, of papers, of lists and of a former site, what identifiers in feeds begin with, where the files of papers lie, and
 * the portrait.
 */
export function siteLoader() {
  return {
    name: 'offprint-site',
    schema: z.object({
      settings: z.custom<Site>(),
      retired: z.array(retiredAddressSchema),
      formerLists: z.array(formerListSchema),
      redirects: z.array(redirectSchema),
      feedIds: z.string(),
      paperFiles: z.record(z.string(), z.string()),
      portrait: z.base64().nullable(),
    }),
    load: (context) =>
      loadAndWatch(context, ({ retired, formerLists, redirects, feedIds, paperFiles, portrait }, settings) => {
        const picture = portrait && Buffer.from(portrait).toString('base64');
        const entry = { id: 'all', settings, retired, formerLists, redirects, feedIds, paperFiles, portrait: picture };
        return fillStore(context, [entry], {
          digest: (item) => hash(JSON.stringify(item)),
          render: (stale) => stale.map(({ id, ...data }) => data),
        });
      }),
  } satisfies Loader;
}

/** Papers with all of their texts rendered. */
function renderPublications(
  publications: readonly Publication[],
  site: Site,
  warn: (problem: string) => void,
): readonly RenderedPublication[] {
  const urls = createUrls(site);
  const format = createReferenceFormatter(readStyleFiles(site.show.citations), site.language);
  const items = publications.map((publication) => toReferenceItem(publication, urls));
  const references = format(items, (index, style, error) => {
    const paper = publications[index];
    if (paper)
      warn(
        `${describeFailure(`formatting the ${style} reference of ${namePaper(paper)}`, error)}\nThe other pages are complete.`,
      );
  });
  return publications.map((publication, index) => ({
    ...publication,
    rendered: {
      ...attempt(`rendering ${namePaper(publication)}`, () => renderPublicationTexts(publication)),
      references: references[index] ?? {},
    },
  }));
}

const namePaper = ({ title, source }: Publication) => `“${title}” (${source.file}, line ${String(source.line)})`;

interface Rendering<T> {
  /** Changes whenever what is rendered of an item would. */
  readonly digest: (item: T) => string;
  readonly render: (items: readonly T[]) => readonly Record<string, unknown>[];
}

/** Makes the store hold these items and no others. An item whose digest is known is left as it is. */
async function fillStore<T extends { readonly id: string }>(
  context: LoaderContext,
  items: readonly T[],
  { digest, render }: Rendering<T>,
): Promise<void> {
  const { store } = context;
  const kept = new Set(items.map(({ id }) => id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  const stale = items.filter((item) => store.get(item.id)?.digest !== digest(item));
  for (const [index, data] of render(stale).entries()) {
    const item = stale[index];
    if (!item) continue;
    store.set({ id: item.id, digest: digest(item), data: await context.parseData({ id: item.id, data }) });
  }
}

/** Reads the seeds now, and again when one of them is saved; a mistake in them is printed then, and the last good state stays. */
async function loadAndWatch(
  { config, watcher, logger }: LoaderContext,
  fill: (snapshot: SeedsSnapshot, site: Site) => Promise<void>,
): Promise<void> {
  const seeds = findSeeds(config);
  const load = () => attemptAsync('reading the papers', () => fill(seeds.read(), seeds.site()));
  await load();
  const files = seeds.files();
  watcher?.add([...files]);
  const refill = async (path: string) => {
    if (!files.includes(path)) return;
    seeds.refresh();
    await load();
  };
  watcher?.on('change', (path) => {
    refill(path).catch((error: unknown) => {
      logger.error(error instanceof Error ? error.message : String(error));
    });
  });
}

/** Changes whenever the code that makes entries changes, or the packages it uses. */
function hashCode(root: string): string {
  const files = globSync(['src/core/**/*.ts', 'src/integration/citation-styles/*'], {
    cwd: root,
    exclude: ['**/*.test.ts'],
  }).toSorted();
  return hash(
    ...[...files, 'src/integration/loader.ts', 'package-lock.json'].map((file) =>
      readFileSync(join(root, file), 'utf8'),
    ),
  );
}

function hash(...texts: readonly string[]): string {
  const sum = createHash('sha256');
  for (const text of texts) sum.update(text).update('\0');
  return sum.digest('base64url');
}
