import { listFormats } from '../facts/list-formats.ts';
import type { ScopedList } from '../catalogue/scopes.ts';
import { type FeedLink, listFeedLinks } from '../feeds/feed-links.ts';
import { toPlainPage } from '../metadata/json-ld/pages.ts';
import { serializeJsonLd } from '../metadata/json-ld/serialize.ts';
import type { Section } from './frame.ts';
import type { SiteData } from './site-data.ts';

/** The head of a page. */
export interface PageHead {
  readonly title: string;
  /** Including the title of the site, which is not repeated if it is the same. */
  readonly fullTitle: string;
  readonly description: string;
  /** True if the description only consists of facts, which reference managers would take for an abstract. */
  readonly isMadeOfFacts: boolean;
  /** The canonical address; null for a page without one, which search engines ignore. */
  readonly address: string | null;
  readonly section: Section | null;
  /** The feeds of the list on the page, besides those of the site. */
  readonly feeds: readonly FeedLink[];
  readonly type: 'website' | 'article' | 'profile';
  /** Full address of the preview image for shared links. */
  readonly picture: string;
  /** schema.org linked data, safe within a `<script>` element. */
  readonly jsonLd: string | null;
}

/** The properties of a page from which its head is created. */
interface HeadFacts extends Partial<Pick<PageHead, 'isMadeOfFacts' | 'section' | 'type'>> {
  readonly title: string;
  readonly description: string;
  /** Path of the page, including the base; null for a page without a canonical address. */
  readonly path: string | null;
  /** The list that the page shows. */
  readonly list?: Pick<ScopedList, 'scope' | 'publications'>;
  /** The page as linked data; by default, a general page of the site. */
  readonly graph?: object;
  /** Path of the preview image for shared links, including the base; by default, the image of the site. */
  readonly picture?: string;
}

export function createHead(
  source: SiteData,
  { title, description, path, list, graph, picture, ...facts }: HeadFacts,
): PageHead {
  const { site, urls } = source;
  const fullTitle = title === site.title ? title : `${title} · ${site.title}`;
  const data = graph ?? (path === null ? null : toPlainPage('WebPage', { title, path }, site, urls));
  return {
    title,
    fullTitle,
    description,
    isMadeOfFacts: false,
    address: path === null ? null : urls.absolute(path),
    section: null,
    feeds: list ? listFeedLinks(listFormats(list, source).feeds, urls, list.scope, fullTitle) : [],
    type: 'website',
    picture: urls.absolute(picture ?? urls.file('social.png')),
    jsonLd: data && serializeJsonLd(data),
    ...facts,
  };
}
