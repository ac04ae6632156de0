import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
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
import { hashProgram } from './kept/hash-inputs.ts';
import { hash, readRecord, writeRecord } from './kept/last-site.ts';
import type { SharedSite } from './shared-site.ts';

/**
 * A loader of the papers. A paper is rendered again only when it or the code that renders it has changed since the last build. `onLoad`
 * gets all papers each time. A mistake in the seeds is thrown; what was loaded last stays.
 */
export function createLoader(
  seeds: SeedsCache,
  onLoad: (papers: readonly RenderedPublication[]) => void,
): SharedSite['load'] {
  return async ({ config: { root, cacheDir }, logger }) => {
    const citeproc = await loadCiteproc();
    if (citeproc === null && seeds.site().show.citations.length > 0) logger.warn(withoutCiteproc);
    return attemptAsync('reading the papers', () => {
      const { publications, diagnostics } = seeds.read();
      const site = seeds.site();
      const { origin, base, language, show } = site;
      const made = hash(
        hashProgram(fileURLToPath(root)),
        JSON.stringify([origin, base, language, show, citeproc !== null]),
      );
      const loaded = keepPapers(join(fileURLToPath(cacheDir), 'papers'), publications, {
        digest: (publication) => hash(made, JSON.stringify(publication)),
        render: (changed) =>
          renderPublications(changed, site, citeproc, (problem) => {
            logger.warn(problem);
          }),
      });
      onLoad(loaded.map(({ paper }) => paper));
      logger.info(`${countPapers(publications.length)}; ${formatBriefReport(diagnostics)}`);
      return loaded;
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

interface Rendering {
  /** Changes whenever what is rendered of a paper would. */
  readonly digest: (publication: Publication) => string;
  readonly render: (publications: readonly Publication[]) => readonly RenderedPublication[];
}

const recordSchema = z.array(z.object({ digest: z.string(), paper: z.custom<RenderedPublication>() }));

/** All papers, rendered; those whose digests are known are taken from a file, in which all are kept for the next build. */
function keepPapers(file: string, publications: readonly Publication[], { digest, render }: Rendering) {
  const kept = readRecord(file, recordSchema) ?? [];
  const known = new Map(kept.map((entry) => [entry.digest, entry.paper]));
  const digests = publications.map(digest);
  const rendered = render(publications.filter((_, index) => !known.has(digests[index] ?? '')));
  const made = new Map(rendered.map((paper) => [paper.id, paper]));
  const entries = publications.flatMap(({ id }, index) => {
    const key = digests[index] ?? '';
    const paper = known.get(key) ?? made.get(id);
    return paper ? [{ digest: key, paper }] : [];
  });
  if (rendered.length > 0 || kept.length !== entries.length) writeRecord(file, entries);
  return entries;
}
