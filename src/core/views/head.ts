import { listFormats } from '../facts/list-formats.ts';
import type { ScopedList } from '../catalogue/scopes.ts';
import { listFeedLinks } from '../feeds/feed-links.ts';
import { toPlainPage } from '../metadata/json-ld/pages.ts';
import { serializeJsonLd } from '../metadata/json-ld/serialize.ts';
import type { Section } from './frame.ts';
import { printAddress } from './printed-address.ts';
import type { SiteData } from './site-data.ts';

/** The head of a page. */
export type PageHead = ReturnType<typeof createHead>;

/** The properties of a page from which its head is created. */
interface HeadFacts {
  readonly title: string;
  readonly description: string;
  /** True if the description only consists of facts, which reference managers would take for an abstract. */
  readonly isMadeOfFacts?: boolean;
  /** True for a page whose head has only what programs cannot do without. */
  readonly isShort?: boolean;
  readonly section?: Section;
  readonly type?: 'article' | 'profile';
  /** Path of the page, including the base; null for a page without a canonical address. */
  readonly path: string | null;
  /** The list that the page shows. */
  readonly list?: Pick<ScopedList, 'scope' | 'publications'>;
  /** The page as linked data; by default, a general page of the site. */
  readonly graph?: object;
  /** Path of the preview image for shared links, including the base; by default, the image of the site. */
  readonly picture?: string;
}

export function createHead(source: SiteData, { title, description, path, list, graph, picture, ...facts }: HeadFacts) {
  const { site, urls } = source;
  const fullTitle = title === site.title ? title : `${title} · ${site.title}`;
  const data = graph ?? (path === null ? null : toPlainPage('WebPage', { title, path }, site, urls));
  return {
    title,
    /** Including the title of the site, which is not repeated if it is the same. */
    fullTitle,
    description,
    isMadeOfFacts: false,
    isShort: false,
    /** The canonical address; null for a page without one, which search engines ignore. */
    address: path === null ? null : urls.absolute(path),
    /** The same for print. */
    printedAddress: path === null ? null : printAddress(path, source),
    section: null as Section | null,
    /** The feeds of the list on the page, besides those of the site. */
    feeds: list ? listFeedLinks(listFormats(list, source).feeds, urls, list.scope, fullTitle) : [],
    type: 'website' as const,
    /** Full address of the preview image for shared links. */
    picture: urls.absolute(picture ?? urls.file('social.png')),
    /** The title on that image. */
    pictureTitle: picture === undefined ? site.title : title,
    /** schema.org linked data, safe within a `<script>` element. */
    jsonLd: data && serializeJsonLd(data),
    ...facts,
  };
}
