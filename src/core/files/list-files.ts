import { listFeedGroups } from '../feeds/feed-groups.ts';
import { listFormats } from '../facts/list-formats.ts';
import { hasCv } from '../catalogue/cv-sections.ts';
import { nameYear } from '../facts/phrases.ts';
import { listPublished, listScopes, type PublishedList, type ScopedList } from '../catalogue/scopes.ts';
import { formatRules } from '../hosts/format-rules.ts';
import { listPaperFiles } from '../model/paper-files.ts';
import { toBibtexFile } from '../export/bibtex/bibtex.ts';
import { toCvMarkdown, toJsonResume } from '../export/cv.ts';
import { toCslFile } from '../export/csl-json.ts';
import { paginatePapers } from '../catalogue/paging.ts';
import { filterFile } from '../search/filter-index.ts';
import { toAtom } from '../feeds/atom.ts';
import { countArchives, createFeed } from '../feeds/feed.ts';
import { toJsonFeed } from '../feeds/json-feed.ts';
import { toRss } from '../feeds/rss.ts';
import { toLlmsText } from '../export/llms-text.ts';
import { toOpml } from '../feeds/opml.ts';
import { toPaperMarkdown } from '../export/paper-markdown.ts';
import { toPublicationsFile, toPublicationsSchema } from '../export/publications-json.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { toRisFile } from '../export/ris.ts';
import { toRobots } from '../export/robots.ts';
import { createFilterIndex } from '../views/filter-index.ts';
import { hasListTools } from '../views/list-tools.ts';
import { createPaperCard, createSiteCard, havePapersPictures } from '../views/social-card.ts';
import { toWebManifest } from '../export/web-manifest.ts';
import type { SiteData } from '../views/site-data.ts';
import type { FileContent, FileTools, SiteFile } from './site-file.ts';

type Row = readonly [address: string, make: SiteFile['make']];

/** Every generated file other than pages, the search index and the owner's files. */
export function listFiles(source: SiteData, tools: FileTools): readonly SiteFile[] {
  const { urls, catalogue, formerLists } = source;
  const rows: readonly Row[] = [
    ...listSiteRows(source, tools),
    ...catalogue.publications.flatMap((publication) => listPaperRows(publication, source, tools)),
    ...listPublished(catalogue, formerLists).flatMap((list) => listListRows(list, source)),
    ...listScopes(catalogue).flatMap((list) => listFilterRows(list, source)),
  ];
  return rows.map(([address, make]) => ({ path: urls.toPath(address), make }));
}

function listSiteRows(source: SiteData, { drawCard }: FileTools): readonly Row[] {
  const { site, texts, urls, catalogue, portrait } = source;
  const { publications, brief } = catalogue;
  return [
    [urls.file('publications.json'), () => toPublicationsFile(site, publications, urls)],
    [urls.file('publications.schema.json'), toPublicationsSchema],
    [urls.opml(), () => toOpml(site.title, listFeedGroups(catalogue, texts), site.show.feeds[0] ?? 'rss', urls)],
    [urls.file('llms.txt'), () => toLlmsText(site, publications.map(brief), urls)],
    [urls.file('robots.txt'), () => toRobots(urls)],
    [urls.file('site.webmanifest'), () => toWebManifest(site, urls)],
    [urls.file('social.png'), () => drawSite(source, drawCard)],
    ...(hasCv(site)
      ? [
          [urls.file('cv.md'), () => toCvMarkdown({ ...site, ...catalogue }, publications, texts)] as const,
          [urls.file('cv.json'), () => toJsonResume(site, publications)] as const,
        ]
      : []),
    ...(portrait ? [[urls.file('portrait.webp'), () => portrait] as const] : []),
    // Read by Netlify and Cloudflare.
    [urls.file('_headers'), () => formatRules('netlify', urls.base)],
  ];
}

function listPaperRows(
  publication: RenderedPublication,
  source: SiteData,
  { drawCard, readFile }: FileTools,
): readonly Row[] {
  const { site, urls, catalogue, paperFiles, previews } = source;
  const { id, links, preview } = publication;
  const figure = preview === null ? undefined : previews[preview];
  const papers = catalogue.publications.length;
  const drawPaper = async () =>
    (await drawCard(createPaperCard(publication, site))) ??
    (await drawCard(createPaperCard(publication, { ...site, language: 'en' }))) ??
    drawSite(source, drawCard);
  const given = new Map(listPaperFiles(links).map(({ name, path }) => [name, paperFiles[path] ?? path]));
  return [
    [urls.paperFile(id), () => toBibtexFile([publication], urls)],
    [urls.paperMarkdown(id), () => toPaperMarkdown(publication, site.language, urls)],
    ...(havePapersPictures(site.show.pictures, papers) ? [[urls.paperPicture(id), drawPaper] as const] : []),
    ...(figure ? [[urls.paperPreview(id), () => figure] as const] : []),
    ...[...given].map(([name, place]) => [urls.paper(id) + encodeURIComponent(name), () => readFile(place)] as const),
  ];
}

function listListRows({ at, list }: PublishedList, source: SiteData): readonly Row[] {
  const { site, texts, urls, catalogue, feedIds } = source;
  const { scope, publications } = list;
  const name = scope.kind === 'year' ? nameYear(scope.key, texts) : list.name;
  const title = name === null || name === site.title ? site.title : `${name} · ${site.title}`;
  const { title: publisher, description, language } = site;
  const about = { title, publisher, description, language, scope, publications, urls, ids: feedIds };
  const archives = Array.from({ length: countArchives(publications.length) }, (_, index) => index + 1);
  const { feeds, files } = listFormats(list, source);
  return [
    ...feeds.flatMap((format) =>
      [undefined, ...archives].map((archive): Row => [
        urls.feed(at, format, archive),
        () => feedWriters[format](createFeed({ ...about, archive, hasPage: catalogue.hasPage }), urls.file('feed.css')),
      ]),
    ),
    ...files
      .filter(({ format, address }) => address === urls.list(scope, format))
      .map(({ format }): Row => [urls.list(at, format), () => citationWriters[format](publications, urls)]),
  ];
}

/** What the filter of a list of several pages knows of the papers on each. */
function listFilterRows(list: ScopedList, source: SiteData): readonly Row[] {
  const pages = paginatePapers(list.publications);
  if (pages.length === 1 || !hasListTools(list)) return [];
  return pages.map(({ items, number }) => [
    source.urls.scope(list.scope, number) + filterFile,
    () => createFilterIndex(items, source),
  ]);
}

const feedWriters = { rss: toRss, atom: toAtom, json: toJsonFeed } as const;
const citationWriters = { bib: toBibtexFile, ris: toRisFile, 'csl.json': toCslFile } as const;

/** The fonts cover European scripts: interface texts in other scripts are replaced by English ones, and the owner's texts are left out. */
async function drawSite({ site, catalogue }: SiteData, drawCard: FileTools['drawCard']): Promise<FileContent> {
  const { length } = catalogue.publications;
  const card = createSiteCard({ ...site, language: 'en' }, length);
  const picture =
    (await drawCard(createSiteCard(site, length))) ??
    (await drawCard(card)) ??
    (await drawCard({ ...card, title: '', description: '' }));
  if (picture === null) throw new Error('The picture could not be drawn: the fonts lack its letters.');
  return picture;
}
