import { formatIsoDate } from '../../model/date.ts';
import { cleanText } from '../../model/markup-clean.ts';
import { countsPages, findPageEnds } from '../../model/page-ends.ts';
import type { Author, Publication } from '../../model/publication.ts';
import { describeLicense } from '../../facts/license.ts';
import { listIdentities, listPaperLinks } from '../../facts/paper-links.ts';
import { findOwnAddress } from '../../facts/own-address.ts';
import { findForm } from '../../facts/publication-forms.ts';
import type { RenderedPublication } from '../../markup/rendered.ts';
import { findTexts } from '../../texts/find-texts.ts';
import type { Urls } from '../../urls.ts';
import {
  createGraph,
  createNameNode,
  createPersonNode,
  createSiteNode,
  createTermNode,
  createTrailNode,
  type KnownPerson,
  siteId,
  type SiteIdentity,
} from './nodes.ts';
import { createContainer, createPublisher } from './venue.ts';

/** What the site knows beyond the paper: its people, the categories with pages, and a picture. */
interface ArticleIndexes {
  readonly findPerson: (person: string) => KnownPerson | undefined;
  readonly hasCategory: (categoryId: string) => boolean;
  /** Path of the picture of the paper, including the base. */
  readonly picture?: string;
}

/**
 * A paper as schema.org linked data: the article, its authors, its venue, and the site. Only known authors are named, without a claim
 * about their number.
 */
export function toScholarlyArticle(
  publication: RenderedPublication,
  site: SiteIdentity,
  urls: Urls,
  { findPerson, hasCategory, picture }: ArticleIndexes = { findPerson: () => undefined, hasCategory: () => true },
) {
  const { rendered, authors, date, category, id, links, award, keywords, details, editors } = publication;
  const url = urls.absolute(urls.paper(id));
  const container = createContainer(publication, urls);
  const publisher = createPublisher(publication, urls);
  const own = findOwnAddress(publication);
  const identities = [...new Set([...listIdentities(links), ...(own === null ? [] : [own])])];
  /** The editor of a book by others need not have a page. */
  const showEditor = (editor: Author) => {
    const known = findPerson(editor.person);
    return known ? createPersonNode(editor, known, urls) : createNameNode(editor);
  };
  const article = {
    '@type': findForm(publication).schema[0],
    '@id': `${url}#article`,
    url,
    isPartOf: container ? [{ '@id': siteId(urls) }, container] : { '@id': siteId(urls) },
    headline: cleanText(rendered.title.text),
    ...(picture !== undefined && { image: urls.absolute(picture) }),
    author: authors.map((author) => createPersonNode(author, findPerson(author.person), urls)),
    ...(date.year !== null && { datePublished: formatIsoDate(date) }),
    ...(date.status !== undefined && { creativeWorkStatus: cleanText(date.status) }),
    ...(publication.retracted && { creativeWorkStatus: 'Retracted' }),
    ...(details.language !== undefined && { inLanguage: details.language }),
    ...(publisher && { publisher }),
    ...(editors.length > 0 && { editor: editors.map(showEditor) }),
    ...(!countsPages(publication) && listPages(details)),
    ...(links.doi !== undefined && { identifier: createIdentifier(links.doi) }),
    ...(identities.length > 0 && { sameAs: identities }),
    ...linkCorrection(publication, urls),
    ...linkText(publication, urls),
    ...(details.license !== undefined && { license: describeLicense(publication)?.href ?? cleanText(details.license) }),
    ...(award !== null && { award: cleanText(award) }),
    ...(keywords.length > 0 && { keywords: keywords.map(cleanText) }),
    ...(category && { about: createTermNode(category, hasCategory(category.id) ? urls : null) }),
  };
  const parent = { title: findTexts(site.language).allPapers, path: urls.papers() };
  return createGraph(createSiteNode(site, urls), article, createTrailNode(parent, site, urls));
}

function createIdentifier(doi: string) {
  return { '@type': 'PropertyValue', propertyID: 'DOI', value: doi, url: listIdentities({ doi })[0] };
}

/**
 * The article number serves as the pages, which such a journal lacks. schema.org has no property for the page count of a book or
 * thesis.
 */
function listPages(details: Publication['details']) {
  const pages = details.pages ?? details.articleNumber;
  if (pages === undefined) return undefined;
  const { first, last } = findPageEnds(pages);
  return {
    pagination: cleanText(pages),
    ...(first !== undefined && { pageStart: cleanText(first) }),
    ...(last !== undefined && { pageEnd: cleanText(last) }),
  };
}

function linkCorrection(publication: Publication, urls: Urls) {
  const link = listPaperLinks(publication, urls).find(({ kind }) => kind === 'correction');
  return link && { correction: urls.absolute(link.href) };
}

function linkText(publication: Publication, urls: Urls) {
  const pdf = listPaperLinks(publication, urls).find(({ kind }) => kind === 'pdf');
  const contentUrl = pdf && urls.absolute(pdf.href);
  return pdf && { encoding: { '@type': 'MediaObject', contentUrl, encodingFormat: 'application/pdf' } };
}
