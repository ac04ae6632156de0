import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { formatInTwoThreads } from './citation-styles/format-in-two-threads.ts';
import { type Publication, publicationSchema } from '../core/model/publication.ts';
import { countPapers } from '../core/model/counts.ts';
import type { Citeproc, ReportFailure } from '../core/export/references/format-references.ts';
import { toReferenceItem } from '../core/export/references/prepare-item.ts';
import { findTexts } from '../core/texts/find-texts.ts';
import { type References, type RenderedPublication, renderPublicationTexts } from '../core/markup/rendered.ts';
import { createUrls } from '../core/urls.ts';
import type { Site } from '../core/settings/site-schema.ts';
import { formatBriefReport } from '../reporters/terminal.ts';
import { attempt, attemptAsync, describeFailure } from '../reporters/unexpected-error.ts';
import type { SeedsCache, SeedsSnapshot } from '../seeds/seeds-cache.ts';
import { hashProgram } from './kept/hash-inputs.ts';
import { setViewHash } from './kept/kept-files.ts';
import { hash, readRecord, writeRecord } from './kept/last-site.ts';
import type { SharedSite } from './shared-site.ts';

/** Receives the papers of a load: first as read, then rendered. */
interface LoadSteps {
  readonly onRead: (publications: readonly Publication[]) => void;
  readonly onLoad: (papers: readonly RenderedPublication[], read: SeedsSnapshot) => void;
}

/**
 * Creates the function that loads and renders all papers. Papers that have not changed since the last build are read from the cache. If the
 * seeds have errors, it rejects, and the papers of the previous load stay in use.
 */
export function createLoader(seeds: SeedsCache, { onRead, onLoad }: LoadSteps): SharedSite['load'] {
  const load: SharedSite['load'] = async ({ config: { root, cacheDir }, logger }) => {
    const citeproc = await loadCiteproc();
    if (citeproc === null && seeds.site().show.citations.length > 0) logger.warn(withoutCiteproc);
    return attemptAsync('reading the papers', async () => {
      const read = seeds.read();
      const { publications, diagnostics } = read;
      onRead(publications);
      const site = seeds.site();
      const { origin, base, language, show } = site;
      const made = hash(
        hashProgram(fileURLToPath(root)),
        JSON.stringify([origin, base, language, show, citeproc !== null]),
      );
      const loaded = await keepPapers(join(fileURLToPath(cacheDir), 'papers'), publications, {
        made,
        site,
        citeproc,
        warn: (problem) => {
          logger.warn(problem);
        },
      });
      onLoad(
        loaded.map(({ paper }) => paper),
        read,
      );
      logger.info(`${countPapers(publications.length)}; ${formatBriefReport(diagnostics)}`);
      return loaded;
    });
  };
  let last: Promise<unknown> = Promise.resolve();
  return (context) => {
    // Loads must not overlap: an earlier one could finish last and replace newer papers.
    const loading = last.then(() => load(context));
    last = loading.catch(() => undefined);
    return loading;
  };
}

const withoutCiteproc =
  'Papers have BibTeX and no formatted references: the package citeproc is not installed. Run “npm install citeproc”, or set “show: { citations: [] }” in site.yaml.';

/** Imports citeproc, which is optional because of its licence. Null if it is not installed. */
async function loadCiteproc(): Promise<Citeproc | null> {
  try {
    return (await import('citeproc')).default;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return null;
    throw error;
  }
}

/** Everything besides a paper that its rendering depends on. */
interface Rendering {
  /** A hash of these inputs. */
  readonly made: string;
  readonly site: Site;
  readonly citeproc: Citeproc | null;
  readonly warn: (problem: string) => void;
}

const recordSchema = z.array(
  z.object({
    /** A hash of everything from which the paper was rendered. */
    digest: z.string(),
    /** A hash of everything from which its references were formatted. */
    cited: z.string(),
    paper: z.custom<RenderedPublication>(),
  }),
);

type KeptPaper = z.output<typeof recordSchema>[number];

/** Returns all papers, rendered. Unchanged papers are read from the cache `file`, which is then updated for the next build. */
async function keepPapers(
  file: string,
  publications: readonly Publication[],
  rendering: Rendering,
): Promise<readonly KeptPaper[]> {
  const kept = readRecord(file, recordSchema) ?? [];
  const known = new Map(kept.map((entry) => [entry.digest, entry]));
  // The position is not part of the digest: it changes with every edit above the paper.
  const papers = publications.map(({ source, ...content }) => ({
    publication: { ...content, source },
    digest: hash(rendering.made, JSON.stringify(content)),
  }));
  const changed = papers.filter(({ digest }) => !known.has(digest));
  const cited = await citePapers(
    changed.map(({ publication }) => publication),
    new Map(kept.map((entry) => [entry.cited, entry.paper.rendered.references])),
    rendering,
  );
  for (const [index, { publication, digest }] of changed.entries()) {
    const { key = '', references = {} } = cited[index] ?? {};
    known.set(digest, { digest, cited: key, paper: renderPaper(publication, references) });
  }
  const entries = papers.flatMap(({ digest, publication: { source } }) => {
    const entry = known.get(digest);
    if (!entry) return [];
    const paper = { ...entry.paper, source };
    setViewHash(paper, digest);
    return [{ ...entry, paper }];
  });
  if (changed.length > 0 || kept.length !== entries.length) writeRecord(file, entries);
  return entries;
}

/** The references of papers. Formats only those that are not in `known`, by the hash of their inputs. */
async function citePapers(
  publications: readonly Publication[],
  known: ReadonlyMap<string, References>,
  { made, site, citeproc, warn }: Rendering,
): Promise<readonly { readonly key: string; readonly references: References }[]> {
  const urls = createUrls(site);
  const texts = findTexts(site.language);
  const all = publications.map((publication) => {
    const item = toReferenceItem(publication, urls, texts);
    return { publication, item, key: hash(made, JSON.stringify(item)) };
  });
  const open = all.filter(({ key }) => !known.has(key));
  const report: ReportFailure = (index, style, error) => {
    const paper = open[index];
    if (paper)
      warn(
        `${describeFailure(`formatting the ${style} reference of ${namePaper(paper.publication)}`, error)}\nThe other pages are complete.`,
      );
  };
  const { show, language } = site;
  const task = { items: open.map(({ item }) => item), styles: show.citations, language };
  const formatted = citeproc && show.citations.length > 0 ? await formatInTwoThreads(citeproc, task, report) : [];
  const fresh = new Map(open.map(({ key }, index) => [key, formatted[index]]));
  return all.map(({ key }) => ({ key, references: known.get(key) ?? fresh.get(key) ?? {} }));
}

/** Validates a paper and renders its texts. */
function renderPaper(publication: Publication, references: References): RenderedPublication {
  const checked = attempt(`checking ${namePaper(publication)}`, () => publicationSchema.parse(publication));
  const texts = attempt(`rendering ${namePaper(publication)}`, () => renderPublicationTexts(publication));
  return { ...checked, rendered: { ...texts, references } };
}

const namePaper = ({ title, source }: Publication) =>
  `“${title.written}” (${source.file}, line ${String(source.line)})`;
