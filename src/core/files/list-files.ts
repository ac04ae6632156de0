import { listFeedGroups } from '../feeds/feed-groups.ts';
import { listFormats } from '../facts/list-formats.ts';
import { hasCv } from '../catalogue/cv-sections.ts';
import { formatListTitle } from '../facts/list-title.ts';
import { listPublished, listScopes, type PublishedList, type ScopedList } from '../catalogue/scopes.ts';
import { formatRules } from '../hosts/format-rules.ts';
import { listPaperFiles } from '../model/paper-files.ts';
import { toBibtexFile } from '../export/bibtex/bibtex.ts';
import { toCvMarkdown, toJsonResume } from '../export/cv.ts';
import { toCslFile } from '../export/csl-json.ts';
import { mostAbstracts, paginatePapers } from '../catalogue/paging.ts';
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
import { cachePerPaper } from '../model/cache-per-paper.ts';
import { toRisFile } from '../export/ris.ts';
import { toRobots } from '../export/robots.ts';
import { createFilterIndex } from '../views/filter-index.ts';
import { findPhoto } from '../views/members-page.ts';
import { hasListTools } from '../views/list-tools.ts';
import { createPaperCard, createSiteCard, showsPaperPictures, type SocialCard } from '../views/social-card.ts';
import { toWebManifest } from '../export/web-manifest.ts';
import { nameOwner } from '../settings/owner-name.ts';
import type { SiteData } from '../views/site-data.ts';
import type { FileContent, FileTools, PreparedFile, SiteFile } from './site-file.ts';

/** Every generated file other than pages, the search index and the owner's files. */
export function listFiles(source: SiteData, tools: FileTools): readonly SiteFile[] {
  const { urls, catalogue, formerLists } = source;
  const rows: readonly Row[] = [
    ...listSiteRows(source, tools),
    ...catalogue.publications.flatMap((publication) => listPaperRows(publication, source, tools)),
    ...listPublished(catalogue, formerLists).flatMap((list) => listListRows(list, source)),
    ...listScopes(catalogue).flatMap((list) => listFilterRows(list, source)),
  ];
  return rows.map(({ address, isDrawn = false, prepare }) => ({ path: urls.toPath(address), isDrawn, prepare }));
}

interface Row {
  readonly address: string;
  readonly isDrawn?: true;
  readonly prepare: SiteFile['prepare'];
}

/** `write` may use the settings besides the view, and nothing else. */
const row = <View>(
  address: string,
  createView: () => View,
  write: (view: View) => ReturnType<PreparedFile['make']>,
): Row => ({
  address,
  prepare: () => {
    const view = createView();
    return { view, make: () => write(view) };
  },
});

function listSiteRows(source: SiteData, { drawCard }: FileTools): readonly Row[] {
  const { site, texts, urls, catalogue, portrait } = source;
  const ofAll = (name: string, write: (papers: typeof catalogue.publications) => string) =>
    row(urls.file(name), () => catalogue.publications, write);
  const ofSettings = (name: string, write: () => string) => row(urls.file(name), () => null, write);
  return [
    ofAll('publications.json', (papers) => toPublicationsFile(site, papers, urls)),
    ofSettings('publications.schema.json', toPublicationsSchema),
    row(
      urls.opml(),
      () => listFeedGroups(catalogue, texts),
      (groups) => toOpml(site.title, groups, site.show.feeds[0] ?? 'rss', urls),
    ),
    ofAll('llms.txt', (papers) => toLlmsText(site, papers.map(catalogue.brief), urls)),
    ofSettings('robots.txt', () => toRobots(urls)),
    ofSettings('site.webmanifest', () => toWebManifest(site, urls)),
    picture(urls.file('social.png'), () => listSiteCards(source), drawCard),
    ...(hasCv(site)
      ? [
          ofAll('cv.md', (papers) => toCvMarkdown(nameOwner(site), catalogue.isOurs, papers, texts)),
          ofAll('cv.json', (papers) => toJsonResume(site, papers, urls)),
        ]
      : []),
    ...(portrait ? [asMade(urls.file('portrait.webp'), () => portrait)] : []),
    ...[...(catalogue.members?.current ?? []), ...(catalogue.members?.former ?? [])].flatMap((member) => {
      const photo = findPhoto(member, source);
      return photo ? [asMade(urls.memberPhoto(member.id), () => photo)] : [];
    }),
    // Read by Netlify and Cloudflare.
    ofSettings('_headers', () => formatRules('netlify', site)),
  ];
}

/** A picture of the first card that can be drawn. */
const picture = (address: string, listCards: () => readonly SocialCard[], drawCard: FileTools['drawCard']): Row => ({
  ...row(address, listCards, (cards) => drawFirst(cards, drawCard)),
  isDrawn: true,
});

/** A file that takes no longer to make than to compare. */
const asMade = (address: string, make: () => FileContent) => row(address, make, (content) => content);

function listPaperRows(
  publication: RenderedPublication,
  source: SiteData,
  { drawCard, readFile }: FileTools,
): readonly Row[] {
  const { site, urls, catalogue, paperFiles, previews } = source;
  const { id, links, preview } = publication;
  const figure = preview === null ? undefined : previews[preview];
  const paper = () => publication;
  const cards = () => [
    createPaperCard(publication, site),
    createPaperCard(publication, { ...site, language: 'en' }),
    ...listSiteCards(source),
  ];
  const given = new Map(listPaperFiles(links).map(({ name, path }) => [name, paperFiles[path] ?? path]));
  return [
    row(urls.paperFile(id), paper, (one) => toBibtexFile([one], urls)),
    row(urls.paperMarkdown(id), paper, (one) => toPaperMarkdown(one, site.language, urls)),
    ...(showsPaperPictures(site.show.pictures, catalogue.publications.length)
      ? [picture(urls.paperPicture(id), cards, drawCard)]
      : []),
    ...(figure ? [asMade(urls.paperPreview(id), () => figure)] : []),
    ...[...given].map(([name, place]) => asMade(urls.paper(id) + encodeURIComponent(name), () => readFile(place))),
  ];
}

function listListRows({ at, list }: PublishedList, source: SiteData): readonly Row[] {
  const { site, urls, catalogue, feedIds } = source;
  const { scope, publications } = list;
  const { title: publisher, description, language } = site;
  const about = {
    title: formatListTitle(list, source),
    publisher,
    description,
    language,
    scope,
    publications,
    urls,
    ids: feedIds,
  };
  const archives = Array.from({ length: countArchives(list) }, (_, index) => index + 1);
  const { feeds, files } = listFormats(list, source);
  const hasAbstracts = scope.kind === 'site' || publications.length <= mostAbstracts;
  const listFeedParts = (isArchived: boolean, archive: number | undefined) => {
    const { items, ...head } = createFeed({ ...about, isArchived, archive, hasPage: catalogue.hasPage });
    return [head, items] as const;
  };
  return [
    ...feeds.flatMap((format, index) => {
      // Archives have all papers once more, so that those of one format are enough.
      const isArchived = index === 0;
      return [undefined, ...(isArchived ? archives : [])].map((archive) =>
        row(
          urls.feed(at, format, archive),
          () => listFeedParts(isArchived, archive),
          ([head, items]) => feedWriters[format]({ ...head, items }, urls.file('feed.css')),
        ),
      );
    }),
    ...files
      .filter(({ format, address }) => address === urls.list(scope, format))
      .map(({ format }) =>
        row(
          urls.list(at, format),
          () => publications,
          (papers) => citationWriters[format](hasAbstracts ? papers : papers.map(leaveOutAbstract), urls),
        ),
      ),
  ];
}

const leaveOutAbstract = cachePerPaper((publication: RenderedPublication) => ({ ...publication, abstract: null }));

/** What the filter of a list of several pages knows of the papers on each. */
function listFilterRows(list: ScopedList, source: SiteData): readonly Row[] {
  const pages = paginatePapers(list.publications);
  if (pages.length === 1 || !hasListTools(list)) return [];
  return pages.map(({ items, number }) =>
    asMade(source.urls.scope(list.scope, number) + filterFile, () => createFilterIndex(items, source)),
  );
}

const feedWriters = { rss: toRss, atom: toAtom, json: toJsonFeed } as const;
const citationWriters = { bib: toBibtexFile, ris: toRisFile, 'csl.json': toCslFile } as const;

/** The pictures of the site: the first one that can be drawn is published. */
function listSiteCards({ site, catalogue }: SiteData): readonly SocialCard[] {
  const { length } = catalogue.publications;
  const card = createSiteCard({ ...site, language: 'en' }, length);
  return [createSiteCard(site, length), card, { ...card, title: '', description: '' }];
}

/** The fonts cover European scripts: interface texts in other scripts are replaced by English ones, and the owner's texts are left out. */
async function drawFirst(cards: readonly SocialCard[], drawCard: FileTools['drawCard']): Promise<FileContent> {
  for (const card of cards) {
    const picture = await drawCard(card);
    if (picture !== null) return picture;
  }
  throw new Error('The picture could not be drawn: the fonts lack its letters.');
}
