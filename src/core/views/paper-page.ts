import { createPaperActions, type PaperActions } from '../facts/paper-actions.ts';
import { listPaperSearches, type PaperSearch } from '../facts/paper-searches.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { type CitationTag, toCitationTags } from '../metadata/citation-tags.ts';
import { toScholarlyArticle } from '../metadata/json-ld/article.ts';
import { listSignposts, type Signpost } from '../metadata/signposts.ts';
import { formatIsoDate } from '../model/date.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import { type Citation, createCitation } from './citation.ts';
import { createFormerPaper, type FormerAddress } from './former-address.ts';
import { createHead, type PageHead } from './head.ts';
import { countPeople, linkKeywords, type PersonCount, type TopicLink } from './lists.ts';
import { createPaperAuthors, type PaperAuthors } from './paper-authors.ts';
import { describePaper } from './paper-description.ts';
import { createPaperDetails, createPaperFacts, type PaperDetails, type PaperFacts } from './paper-facts.ts';
import { protectMail } from './protected-mail.ts';
import { createRelatedPapers, type RelatedPaper } from './related-papers.ts';
import { type Figure, showFigure, type ShownText, showText, showTitle, type TitleLink } from './shown.ts';
import type { PlannedPage, PreparedView, SiteData } from './site-data.ts';
import { showsPaperPictures } from './social-card.ts';

/** The page of a paper. */
export interface PaperPage {
  readonly head: PageHead;
  /** Further content of the head, for programs. */
  readonly metadata: {
    readonly tags: readonly CitationTag[];
    /** As precise as known; empty without a year. */
    readonly published: string;
    readonly bibtex: string;
    readonly markdown: string;
    readonly signposts: readonly Signpost[];
  };
  /** A long title has a smaller font size. */
  readonly title: ShownText & { readonly isLong: boolean };
  readonly authors: PaperAuthors;
  readonly facts: PaperFacts;
  readonly figure: Figure | null;
  /** The abstract is on the same page. */
  readonly actions: PaperActions;
  /** Searches for the paper; empty if a link leads to it. */
  readonly searches: readonly PaperSearch[];
  /** The owner's note. */
  readonly note: string | null;
  readonly abstract: ShownText | null;
  readonly citation: Citation;
  readonly details: PaperDetails;
  /** Its keywords. */
  readonly topics: readonly TopicLink[];
  readonly related: readonly RelatedPaper[];
  /** Authors of several papers, without the owner. */
  readonly people: readonly PersonCount[];
  /** Where errors in the entry are reported; null if the owner gives no address. */
  readonly report: string | null;
  /** The neighbouring papers by date. */
  readonly newer: TitleLink | null;
  readonly older: TitleLink | null;
}

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

type OwnParts = 'title' | 'actions' | 'searches' | 'note' | 'abstract' | 'citation';

/** What a page shows of a paper because of other papers, people and settings of the site. */
function placePaper(publication: RenderedPublication, data: SiteData): Omit<PaperPage, OwnParts> {
  const { site, texts, urls, catalogue } = data;
  const { id, rendered } = publication;
  const { newer, older } = catalogue.findNeighbours(publication);
  const hasPicture = showsPaperPictures(site.show.pictures, catalogue.publications.length);
  const picture = hasPicture ? urls.paperPicture(id) : urls.file('social.png');
  return {
    head: createHead(data, {
      title: rendered.title.text,
      description: describePaper(publication, site, texts),
      isMadeOfFacts: rendered.abstract === null,
      path: urls.paper(id),
      type: 'article',
      picture,
      graph: toScholarlyArticle(catalogue.brief(publication), site, urls, { ...catalogue, picture }),
    }),
    metadata: {
      tags: toCitationTags(publication, urls),
      published: formatIsoDate(publication.date),
      bibtex: urls.paperFile(id),
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
    report: linkReport(publication, site.profile),
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
): Pick<PaperPage, OwnParts> {
  const { rendered, note, details } = publication;
  const actions = { ...createPaperActions(publication, settings.urls, settings.texts), abstract: null };
  return {
    title: { ...showText(rendered.title, details.language, settings), isLong: rendered.title.text.length > longTitle },
    actions,
    searches: actions.find === null ? [] : listPaperSearches(rendered.title.text),
    note,
    abstract: rendered.abstract && showText(rendered.abstract, details.language, settings),
    citation: createCitation(publication, settings),
  };
}

/** The most authors whose other papers are counted. */
const mostPeople = 5;

function countAuthors(publication: RenderedPublication, data: SiteData): readonly PersonCount[] {
  const people = listKnownAuthors(publication).flatMap(({ person }) => data.catalogue.findPerson(person) ?? []);
  const others = people.filter(
    ({ role, hasPage, publications }) => role !== 'owner' && hasPage && publications.length > 1,
  );
  const most = others.toSorted((a, b) => b.publications.length - a.publications.length).slice(0, mostPeople);
  return countPeople(
    most.map((of) => ({ of, count: of.publications.length })),
    data,
  );
}
