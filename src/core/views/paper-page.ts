import type { RelatedPublication } from '../catalogue/related.ts';
import { toBibtex } from '../export/bibtex.ts';
import { toCslFile } from '../export/csl-json.ts';
import { toRis } from '../export/ris.ts';
import { describeImprint } from '../facts/imprint.ts';
import { describeLicense, type License } from '../facts/license.ts';
import { listPaperLinks, type PaperLink } from '../facts/paper-links.ts';
import { groupThousands } from '../model/counts.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { type CitationTag, toCitationTags } from '../metadata/citation-tags.ts';
import { toScholarlyArticle } from '../metadata/json-ld/article.ts';
import { listSignposts, type Signpost } from '../metadata/signposts.ts';
import { formatIsoDate } from '../model/date.ts';
import type { CitationStyle } from '../settings/site-schema.ts';
import { createFormerPaper, type FormerAddress } from './former-address.ts';
import type { Link } from './frame.ts';
import { createHead, type PageHead } from './head.ts';
import { describePaper } from './paper-description.ts';
import { canBeRead, listPaperSearches } from './paper-searches.ts';
import {
  type Byline,
  type CategoryMark,
  showAuthors,
  showCategory,
  showDate,
  type ShownDate,
  type ShownText,
  showText,
  showTitle,
  type TitleLink,
} from './shown.ts';
import type { PlannedPage, SiteData } from './site-data.ts';
import { havePapersPictures } from './social-card.ts';

/** The page of a paper. */
export interface PaperPage {
  readonly head: PageHead;
  /** What else is in its head, for programs. */
  readonly metadata: {
    readonly tags: readonly CitationTag[];
    /** As far as it is known; empty without a year. */
    readonly published: string;
    readonly bibtex: string;
    readonly markdown: string;
    readonly signposts: readonly Signpost[];
  };
  /** A long title is set smaller. */
  readonly title: ShownText & { readonly isLong: boolean };
  readonly authors: PaperAuthors;
  readonly facts: PaperFacts;
  readonly links: readonly PaperLink[];
  /** Searches for the paper; none where a link leads to it. */
  readonly searches: readonly Link[];
  /** What the owner says of it. */
  readonly note: string | null;
  readonly abstract: ShownText | null;
  readonly citation: Citation;
  readonly related: readonly RelatedPaper[];
  /** The papers next in time. */
  readonly newer: TitleLink | null;
  readonly older: TitleLink | null;
}

export interface PaperAuthors {
  readonly first: Byline;
  /** Those beyond the first, under what they are folded away behind. */
  readonly others: { readonly summary: string; readonly byline: Byline } | null;
  /** Marks and authors that need an explanation. */
  readonly notes: readonly string[];
}

export interface PaperFacts {
  readonly date: ShownDate;
  readonly venue: string | null;
  /** Where in the venue; empty where nothing is known. */
  readonly imprint: string;
  readonly isRetracted: boolean;
  readonly award: string | null;
  readonly category: CategoryMark | null;
  /** The identifier of the category where that is not its name. */
  readonly categoryId: string | null;
  readonly affiliations: string;
  readonly license: License | null;
  /** What code is called, where some exists to which no link is known. */
  readonly code: string | null;
  readonly score: { readonly label: string; readonly value: number } | null;
}

export interface Citation {
  readonly references: readonly { readonly style: CitationStyle; readonly name: string; readonly html: string }[];
  /** The record in formats of reference managers; `id` tells them apart on the page. */
  readonly records: readonly {
    readonly id: string;
    readonly name: string;
    readonly text: string;
    readonly isOpen: boolean;
  }[];
  readonly file: { readonly href: string; readonly name: string };
}

export interface RelatedPaper {
  readonly title: TitleLink;
  readonly date: ShownDate;
  /** What both have in common. */
  readonly reason: string;
}

/** The pages of all papers, and what is at the addresses that papers once had. */
export function planPaperPages(data: SiteData): readonly PlannedPage<PaperPage | FormerAddress>[] {
  return [
    ...data.catalogue.publications.map((publication) => ({
      params: { id: publication.id },
      createView: () => createPaperPage(publication, data),
    })),
    ...data.formerPapers.map((address) => ({
      params: { id: address.id },
      createView: () => createFormerPaper(address, data),
    })),
  ];
}

/** A title of so many characters is set smaller. */
const longTitle = 110;

function createPaperPage(publication: RenderedPublication, data: SiteData): PaperPage {
  const { site, urls, catalogue } = data;
  const { id, rendered, links, note, details } = publication;
  const { newer, older } = catalogue.findNeighbours(publication);
  const hasPicture = havePapersPictures(site.show.pictures, catalogue.publications.length);
  const picture = hasPicture ? urls.paperPicture(id) : urls.file('social.png');
  return {
    head: createHead(data, {
      title: rendered.title.text,
      description: describePaper(publication, site),
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
    title: { ...showText(rendered.title, details.language, data), isLong: rendered.title.text.length > longTitle },
    authors: createAuthors(publication, data),
    facts: createFacts(publication, data),
    links: listPaperLinks(publication, urls),
    searches: canBeRead(links) ? [] : listPaperSearches(rendered.title.text),
    note,
    abstract: rendered.abstract && showText(rendered.abstract, details.language, data),
    citation: createCitation(publication, data),
    related: createRelated(publication, data),
    newer: newer ? showTitle(newer, data) : null,
    older: older ? showTitle(older, data) : null,
  };
}

/** Authors who are named before the others are asked for, where there are more than `mostNamed`. */
const firstNamed = 12;
const mostNamed = 20;

function createAuthors(publication: RenderedPublication, data: SiteData): PaperAuthors {
  const { authors, etal } = publication;
  const others = authors.length > mostNamed ? authors.slice(firstNamed) : [];
  const first = authors.slice(0, authors.length - others.length);
  const ours = others.filter(({ person }) => data.catalogue.isOurs(person)).map(({ name }) => name);
  const among = ours.length > 0 ? `, among them ${ours.join(', ')}` : '';
  const only = authors.length === 1 ? 'author is' : `${String(authors.length)} authors are`;
  const marked = { marksEqual: true };
  return {
    first: showAuthors({ ...publication, authors: first, etal: etal && others.length === 0 }, data, marked),
    others:
      others.length > 0
        ? {
            summary: `and ${groupThousands(others.length)} more authors${among}`,
            byline: showAuthors({ ...publication, authors: others }, data, marked),
          }
        : null,
    notes: [
      ...(authors.some(({ equal }) => equal) ? ['* Equal contribution'] : []),
      ...(etal ? [`Only the first ${only} listed.`] : []),
    ],
  };
}

function createFacts(publication: RenderedPublication, data: SiteData): PaperFacts {
  const { show, labels } = data.site;
  const { date, venue, award, category, affiliations, code, links, score } = publication;
  return {
    date: showDate(date, data),
    venue,
    imprint: describeImprint(publication),
    isRetracted: publication.retracted ?? false,
    award,
    category: category && showCategory(category, data, true),
    categoryId: category && category.id !== category.name ? category.id : null,
    affiliations: show.affiliations ? affiliations.join(', ') : '',
    license: describeLicense(publication),
    code: code && !links.code ? labels.code : null,
    score: score !== null && show.scores ? { label: labels.score, value: score } : null,
  };
}

/** A record of so many characters would push all that follows out of sight. */
const longRecord = 1000;

const styleNames = { apa: 'APA', mla: 'MLA', chicago: 'Chicago', ieee: 'IEEE' } as const;

function createCitation(publication: RenderedPublication, { site, urls }: SiteData): Citation {
  const { id, rendered } = publication;
  const records = [
    { id: 'bibtex', name: 'BibTeX', text: toBibtex(publication, urls) },
    { id: 'ris', name: 'RIS', text: toRis(publication, urls).replaceAll('\r\n', '\n') },
    { id: 'csl', name: 'CSL-JSON', text: toCslFile([publication], urls) },
  ];
  return {
    references: site.show.citations.flatMap((style) => {
      const html = rendered.references[style];
      return html === undefined ? [] : [{ style, name: styleNames[style], html }];
    }),
    records: records.map(({ text, ...record }, index) => ({
      ...record,
      text: text.trim(),
      isOpen: index === 0 && text.length < longRecord,
    })),
    file: { href: urls.paperFile(id), name: `${id}.bib` },
  };
}

function createRelated(publication: RenderedPublication, data: SiteData): readonly RelatedPaper[] {
  const { catalogue, site } = data;
  const isOwner = (person: string) => catalogue.findPerson(person)?.role === 'owner';
  const owners = new Set(publication.authors.filter(({ person }) => isOwner(person)).map(({ name }) => name));
  return catalogue.findRelated(publication, site.show.related).map((related) => ({
    title: showTitle(related.publication, data),
    date: showDate(related.publication.date, data),
    reason: describeReason(related, owners),
  }));
}

/** Authors who are named; that there are others is said by their number. */
const mostShared = 3;

/** What two papers have in common. Where the owner is on every paper, that says nothing, unless it is all. */
function describeReason({ sharedTerms, sharedAuthors }: RelatedPublication, owners: ReadonlySet<string>): string {
  const telling = sharedAuthors.filter((name) => !owners.has(name));
  const authors = telling.length > 0 || sharedTerms.length > 0 ? telling : sharedAuthors;
  const names =
    authors.length > mostShared + 1
      ? [...authors.slice(0, mostShared), `${String(authors.length - mostShared)} others`]
      : authors;
  const terms = sharedTerms.length > 0 ? `Shared: ${sharedTerms.join(', ')}` : '';
  const people = names.length > 0 ? `${terms ? 'with' : 'With'} ${peopleList.format(names)}` : '';
  return [terms, people].filter(Boolean).join(' · ');
}

const peopleList = new Intl.ListFormat('en');
