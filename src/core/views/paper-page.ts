import { toShares } from '../catalogue/ranking.ts';
import { createPaperActions } from '../facts/paper-actions.ts';
import { listPaperSearches } from '../facts/paper-searches.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { toCitationTags } from '../metadata/citation-tags.ts';
import { toScholarlyArticle } from '../metadata/json-ld/article.ts';
import { listSignposts } from '../metadata/signposts.ts';
import { formatIsoDate } from '../model/date.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import { createCitation } from './citation.ts';
import { createFormerPaper, type FormerAddress } from './former-address.ts';
import { createHead } from './head.ts';
import { countPeople, linkKeywords, type PersonCount } from './lists.ts';
import { createPaperAuthors } from './paper-authors.ts';
import { describePaper } from './paper-description.ts';
import { createPaperDetails, createPaperFacts } from './paper-facts.ts';
import { protectMail } from './protected-mail.ts';
import { createRelatedPapers } from './related-papers.ts';
import { showFigure, showText, showTitle } from './shown.ts';
import type { PlannedPage, PreparedView, SiteData } from './site-data.ts';
import { showsPaperPictures } from './social-card.ts';

/** The page of a paper. */
export type PaperPage = ReturnType<typeof placePaper> & ReturnType<typeof describeItself>;

/** The pages of all papers, and of former addresses of papers. */
export function planPaperPages(data: SiteData): readonly PlannedPage<PaperPage | FormerAddress>[] {
  return [
    ...data.catalogue.publications.map((publication) => {
      const prepare = () => preparePaperPage(publication, data);
      return { params: { id: publication.id }, createView: () => prepare().createView(), prepare };
    }),
    ...data.formerPapers.map((address) => ({
      params: { id: address.id },
      createView: () => createFormerPaper(address, data),
    })),
  ];
}

/** The length above which a title has a smaller font size. */
const longTitle = 110;

function preparePaperPage(publication: RenderedPublication, data: SiteData): PreparedView<PaperPage> {
  const { site, texts, urls } = data;
  const settings = { texts, urls, show: site.show };
  const placed = placePaper(publication, data);
  return {
    parts: [publication, placed, [texts.lang, urls.absolute(urls.home()), site.show]],
    createView: () => ({ ...placed, ...describeItself(publication, settings) }),
  };
}

/** What a page shows of a paper because of other papers, people and settings of the site. */
function placePaper(publication: RenderedPublication, data: SiteData) {
  const { site, texts, urls, catalogue } = data;
  const { id, rendered } = publication;
  const { newer, older } = catalogue.findNeighbours(publication);
  const hasPicture = showsPaperPictures(site.show.pictures, catalogue.publications.length);
  const picture = hasPicture ? { picture: urls.paperPicture(id) } : {};
  return {
    head: createHead(data, {
      title: rendered.title.text,
      description: describePaper(publication, site, texts),
      isMadeOfFacts: rendered.abstract === null,
      path: urls.paper(id),
      type: 'article',
      ...picture,
      graph: toScholarlyArticle(publication, site, urls, { ...catalogue, ...picture }),
    }),
    /** Further content of the head, for programs. */
    metadata: {
      tags: toCitationTags(publication, urls),
      /** As precise as known; empty without a year. */
      published: formatIsoDate(publication.date),
      markdown: urls.paperMarkdown(id),
      signposts: listSignposts(publication, urls, catalogue.findPerson),
    },
    authors: createPaperAuthors(publication, data),
    facts: createPaperFacts(publication, data),
    figure: showFigure(publication, data),
    details: createPaperDetails(publication, data),
    topics: linkKeywords(publication, data),
    related: createRelatedPapers(publication, data),
    people: countAuthors(publication, data),
    /** Where errors in the entry are reported; null if the owner gives no address. */
    report: linkReport(publication, site.profile),
    /** The neighbouring papers by date. */
    newer: newer ? showTitle(newer, data) : null,
    older: older ? showTitle(older, data) : null,
  };
}

/** A new issue in the repository of the owner, or else a mail, with the title of the paper. */
function linkReport(
  { rendered }: RenderedPublication,
  { repository, email }: Pick<SiteData['site']['profile'], 'repository' | 'email'>,
): string | null {
  const title = encodeURIComponent(rendered.title.text);
  if (repository === undefined) return email === undefined ? null : `${protectMail(email).href}?subject=${title}`;
  const { origin, hostname, pathname } = new URL(repository);
  const form = hostname.includes('gitlab') ? '/-/issues/new?issue%5Btitle%5D=' : '/issues/new?title=';
  return origin + pathname.replace(/(?:\.git)?\/?$/, '') + form + title;
}

/** What a page shows of a paper whatever else the site has. */
function describeItself(
  publication: RenderedPublication,
  settings: Pick<SiteData, 'texts' | 'urls'> & Pick<SiteData['site'], 'show'>,
) {
  const { rendered, note, details } = publication;
  // The abstract and the citation are on the same page.
  const actions = { ...createPaperActions(publication, settings.urls, settings.texts), abstract: null, cite: '#cite' };
  return {
    title: { ...showText(rendered.title, details.language, settings), isLong: rendered.title.text.length > longTitle },
    actions,
    /** Empty if a link leads to the paper. */
    searches: actions.find === null ? [] : listPaperSearches(rendered.title.text),
    note,
    abstract: rendered.abstract && showText(rendered.abstract, details.language, settings),
    citation: createCitation(publication, settings),
  };
}

/** The most authors whose other papers are counted: those of several papers, without the owner. */
const mostPeople = 5;

function countAuthors(publication: RenderedPublication, data: SiteData): readonly PersonCount[] {
  const people = listKnownAuthors(publication).flatMap(({ person }) => data.catalogue.findPerson(person) ?? []);
  const others = people.filter(
    ({ role, hasPage, publications }) => role !== 'owner' && hasPage && publications.length > 1,
  );
  const most = others.toSorted((a, b) => b.publications.length - a.publications.length).slice(0, mostPeople);
  return countPeople(toShares(most), data);
}
