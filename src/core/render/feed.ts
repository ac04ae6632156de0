import { cleanText } from '../model/markup-clean.ts';
import { listPaperLinks } from './paper-links.ts';
import type { RenderedPublication } from './rendered.ts';
import type { FeedFormat, Scope, Urls } from './urls.ts';

/** A feed in no particular format. Texts are plain and clean unless they are called HTML; addresses are absolute. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The page that shows the same papers. */
  readonly homeUrl: string;
  /** The address of the feed itself in each format. */
  readonly selfUrls: Readonly<Record<FeedFormat, string>>;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /** Permanent address of the paper, which is also its identity in every reader. */
  readonly url: string;
  readonly title: string;
  /** Authors that are known, in the order of the paper. */
  readonly authors: readonly string[];
  /** True when there are more authors than the known ones. */
  readonly etal: boolean;
  readonly categories: readonly string[];
  /** Midnight UTC of the day of its appearance. */
  readonly published: Date;
  /** Where it appeared; null when that is not known. */
  readonly venue: string | null;
  /** The paper itself, its code and the like, at absolute addresses. */
  readonly links: readonly { readonly label: string; readonly href: string }[];
  readonly summary: string | null;
  readonly contentHtml: string | null;
}

/** What a feed is made of. */
export interface FeedSource {
  readonly title: string;
  readonly description: string;
  readonly language: string;
  readonly scope: Scope;
  /** Newest first; the feed takes the fifty that appeared last. */
  readonly publications: readonly RenderedPublication[];
  readonly urls: Urls;
}

/** The most papers that a feed has. */
export const mostItems = 50;

export function createFeed({ title, description, language, scope, publications, urls }: FeedSource): Feed {
  return {
    title: cleanText(title),
    description: cleanText(description),
    language,
    homeUrl: urls.absolute(scope.kind === 'site' ? urls.home() : urls.scope(scope)),
    selfUrls: { rss: urls.absolute(urls.feed(scope, 'rss')) },
    items: sortByAppearance(publications)
      .slice(0, mostItems)
      .map((publication) => createItem(publication, urls)),
  };
}

/** The last to appear first; those of one day stay in their order. */
function sortByAppearance(publications: readonly RenderedPublication[]): readonly RenderedPublication[] {
  return publications.toSorted((a, b) => (a.appeared > b.appeared ? -1 : a.appeared < b.appeared ? 1 : 0));
}

function createItem(publication: RenderedPublication, urls: Urls): FeedItem {
  const { id, rendered, authors, etal, category, appeared, venue, links } = publication;
  return {
    url: urls.absolute(urls.paper(id)),
    title: cleanText(rendered.title.text),
    authors: authors.map(({ name }) => cleanText(name)),
    etal,
    categories: category ? [cleanText(category.name)] : [],
    published: new Date(`${appeared}T00:00:00Z`),
    venue: venue && cleanText(venue),
    links: listPaperLinks(links, urls).map(({ label, href }) => ({ label, href: urls.absolute(href) })),
    summary: rendered.abstract && cleanText(rendered.abstract.text),
    contentHtml: rendered.abstract && cleanText(rendered.abstract.html),
  };
}
