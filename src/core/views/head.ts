import { listFormats } from '../facts/list-formats.ts';
import type { ScopedList } from '../catalogue/scopes.ts';
import { type FeedLink, listFeedLinks } from '../feeds/feed-links.ts';
import { toPlainPage } from '../metadata/json-ld/pages.ts';
import { serializeJsonLd } from '../metadata/json-ld/serialize.ts';
import type { Section } from './frame.ts';
import type { SiteData } from './site-data.ts';

/** What a page says of itself in its head. */
export interface PageHead {
  readonly title: string;
  /** With the title of the site, which stands alone where it is the same. */
  readonly fullTitle: string;
  readonly description: string;
  /** True where the description is only made of facts: reference managers would take it for an abstract. */
  readonly isMadeOfFacts: boolean;
  /** The canonical address; null for a page that has none and is not for search engines. */
  readonly address: string | null;
  readonly section: Section | null;
  /** The feeds of the list that the page shows, beside those of the site. */
  readonly feeds: readonly FeedLink[];
  readonly type: 'website' | 'article' | 'profile';
  /** Full address of the picture for shared links. */
  readonly picture: string;
  /** Linked data of schema.org, safe within a `<script>` element. */
  readonly jsonLd: string | null;
}

/** What a kind of pages says of them. */
interface HeadFacts extends Partial<Pick<PageHead, 'isMadeOfFacts' | 'section' | 'type'>> {
  readonly title: string;
  readonly description: string;
  /** Path of the page, with the base; null for a page without a canonical address. */
  readonly path: string | null;
  /** The list that the page shows. */
  readonly list?: Pick<ScopedList, 'scope' | 'publications'>;
  /** The page as linked data; where it is left out, that it is a page of the site. */
  readonly graph?: object;
  /** Path of the picture for shared links, with the base; the one of the site when left out. */
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
