import { fileURLToPath } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { readStyleFiles } from './citation-styles/read-style-files.ts';
import { type Publication, publicationSchema } from '../core/model/publication.ts';
import { countPapers } from '../core/model/counts.ts';
import { type Citeproc, createReferenceFormatter } from '../core/export/references/format-references.ts';
import { toReferenceItem } from '../core/export/references/prepare-item.ts';
import { type RenderedPublication, renderPublicationTexts } from '../core/markup/rendered.ts';
import { createUrls } from '../core/urls.ts';
import type { Site } from '../core/settings/site-schema.ts';
import { formatBriefReport } from '../reporters/terminal.ts';
import { attempt, attemptAsync, describeFailure } from '../reporters/unexpected-error.ts';
import type { SeedsCache } from '../seeds/seeds-cache.ts';
import { hashLockFile, hashSources } from './kept/hash-inputs.ts';
import { hash } from './kept/last-site.ts';
import type { SharedSite } from './shared-site.ts';

/**
 * A loader of the papers. An entry is rendered again only when it or the code that renders it has changed. `onLoad` gets all papers each
 * time. A mistake in the seeds is thrown; what was loaded last stays.
 */
export function createLoader(
  seeds: SeedsCache,
  onLoad: (papers: readonly RenderedPublication[]) => void,
): SharedSite['load'] {
  return async (context) => {
    const citeproc = await loadCiteproc();
    if (citeproc === null && seeds.site().show.citations.length > 0) context.logger.warn(withoutCiteproc);
    await attemptAsync('reading the papers', () => {
      const { publications, diagnostics } = seeds.read();
      const site = seeds.site();
      const { origin, base, language, show } = site;
      const made = hash(
        hashCode(context.config.root),
        JSON.stringify([origin, base, language, show, citeproc !== null]),
      );
      fillStore(context, publications, {
        digest: (publication) => hash(made, JSON.stringify(publication)),
        render: (stale) =>
          renderPublications(stale, site, citeproc, (problem) => {
            context.logger.warn(problem);
          }),
      });
      onLoad(publications.flatMap(({ id }) => (context.store.get(id)?.data as RenderedPublication | undefined) ?? []));
      // In development, Astro makes pages anew when its store changes, and a site is made from more than what is there.
      if (context.watcher) context.meta.set('loaded', new Date().toISOString());
      context.logger.info(`${countPapers(publications.length)}; ${formatBriefReport(diagnostics)}`);
    });
  };
}

const withoutCiteproc =
  'Papers have BibTeX and no formatted references: the package citeproc is not installed. Run “npm install citeproc”, or set “show: { citations: [] }” in site.yaml.';

/** citeproc, whose licence is not everybody's choice; null where it is not installed. */
async function loadCiteproc(): Promise<Citeproc | null> {
  try {
    return (await import('citeproc')).default;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** Papers with all of their texts rendered. */
function renderPublications(
  publications: readonly Publication[],
  site: Site,
  citeproc: Citeproc | null,
  warn: (problem: string) => void,
): readonly RenderedPublication[] {
  const urls = createUrls(site);
  const format = createReferenceFormatter(citeproc, readStyleFiles(site.show.citations), site.language);
  const items = publications.map((publication) => toReferenceItem(publication, urls));
  const references = format(items, (index, style, error) => {
    const paper = publications[index];
    if (paper)
      warn(
        `${describeFailure(`formatting the ${style} reference of ${namePaper(paper)}`, error)}\nThe other pages are complete.`,
      );
  });
  return publications.map((publication, index) => ({
    ...attempt(`checking ${namePaper(publication)}`, () => publicationSchema.parse(publication)),
    rendered: {
      ...attempt(`rendering ${namePaper(publication)}`, () => renderPublicationTexts(publication)),
      references: references[index] ?? {},
    },
  }));
}

const namePaper = ({ title, source }: Publication) =>
  `“${title.written}” (${source.file}, line ${String(source.line)})`;

interface Rendering<Item, Entry> {
  /** Changes whenever what is rendered of an item would. */
  readonly digest: (item: Item) => string;
  readonly render: (items: readonly Item[]) => readonly Entry[];
}

/** Makes the store hold these items and no others. An item whose digest is known is left as it is. */
function fillStore<Item extends { readonly id: string }, Entry extends Item>(
  { store }: LoaderContext,
  items: readonly Item[],
  { digest, render }: Rendering<Item, Entry>,
): void {
  const digests = new Map(items.map((item) => [item.id, digest(item)]));
  for (const id of store.keys()) if (!digests.has(id)) store.delete(id);
  const stale = items.filter(({ id }) => store.get(id)?.digest !== digests.get(id));
  for (const item of render(stale)) store.set({ id: item.id, digest: digests.get(item.id) ?? '', data: { ...item } });
}

/** Changes whenever the code that makes entries changes, or the packages that the project uses. */
const hashCode = (project: URL) =>
  hash(
    hashSources('src/core/**/*.ts', 'src/integration/citation-styles/*', 'src/integration/loader.ts'),
    hashLockFile(fileURLToPath(project)),
  );
