import { escapeMarkup } from '../markup/escape-markup.ts';
import { shortenText } from '../markup/shorten-text.ts';
import { cleanText } from '../model/markup-clean.ts';
import { cachePerPaper } from '../model/cache-per-paper.ts';
import { formatByline } from '../facts/byline.ts';
import { formatVenue } from '../facts/published.ts';
import { labelLink, listPaperLinks } from '../facts/paper-links.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { describeLanguage, type TextLanguage } from '../markup/text-language.ts';
import { findTexts } from '../texts/find-texts.ts';
import type { FeedFormat, Urls } from '../urls.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import type { Scope } from '../model/list-address.ts';

/** The names of the formats. */
export const feedNames: Readonly<Record<FeedFormat, string>> = { rss: 'RSS', atom: 'Atom', json: 'JSON' };

/** The address of one document in each format. */
export type FeedAddresses = Readonly<Record<FeedFormat, string>>;

/** A feed, independent of its format. Texts are plain and clean unless named HTML; addresses are absolute. */
export interface Feed {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** The page that shows the same papers. */
  readonly homeUrl: string;
  /** The permanent identifier of the feed, independent of its address. */
  readonly id: string;
  /** The address of the feed itself. */
  readonly selfUrls: FeedAddresses;
  /** In an archive, which never changes: the feed that it belongs to. */
  readonly current: FeedAddresses | null;
  /** The archive with the next older papers. */
  readonly previous: FeedAddresses | null;
  /** In an archive: the archive with the next newer papers. */
  readonly next: FeedAddresses | null;
  /** Newest first. */
  readonly items: readonly FeedItem[];
}

export interface FeedItem {
  /**
   * The identifier by which feed readers recognise the item. It survives a move of the site; without a move it is the address of the
   * paper.
   */
  readonly id: string;
  /** Permanent address of the paper. */
  readonly url: string;
  readonly title: string;
  /** The language of the paper, as a BCP 47 tag; null if unknown. */
  readonly language: string | null;
  /** The languages of the title and of the abstract, if they differ from the feed's. */
  readonly titleLanguage: TextLanguage;
  readonly abstractLanguage: TextLanguage;
  /** The known authors, in the order of the paper; otherwise the editors, or the publishers of the feed. */
  readonly authors: readonly FeedAuthor[];
  /** The authors as one text, for formats with a single author field. */
  readonly byline: string;
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  /** Midnight UTC on the day when the item was added. */
  readonly published: Date;
  /** The venue, after the kind of publication if that is not obvious; null if unknown. */
  readonly venue: string | null;
  /** Absolute addresses of the paper, its code and similar. */
  readonly links: readonly { readonly label: string; readonly href: string }[];
  /** The beginning of the abstract; null in an archive. */
  readonly summary: string | null;
  /** The whole abstract; in an archive, its beginning. */
  readonly contentHtml: string | null;
}

interface FeedAuthor {
  readonly name: string;
  /** Null for somebody without a page. */
  readonly url: string | null;
}

/** The input of a feed. */
export interface FeedSource {
  readonly title: string;
  /** The title of the site. */
  readonly publisher: string;
  readonly description: string;
  readonly language: string;
  readonly scope: Scope;
  /** All papers of the scope, in any order. */
  readonly publications: readonly RenderedPublication[];
  readonly urls: Urls;
  /** The prefix of all identifiers, such as `https://example.org/`, in place of the address of the site. */
  readonly ids: string;
  /** Whether the papers before the newest ones are in archives; by default they are. */
  readonly isArchived?: boolean;
  /** The number of the archive, from 1; undefined for the feed itself. */
  readonly archive?: number | undefined;
  /** Whether a person has a page; by default everybody does. */
  readonly hasPage?: ((person: string) => boolean) | undefined;
}

/** The most papers in the feed of the whole site or of a person, and the number of papers in an archive. */
const mostItems = 50;
/** The most papers in the feed of a year, category or topic. A large site has many of these. */
export const mostOfGroup = 20;

/**
 * The number of archives of a feed: none if the feed itself contains all papers, or if it is not that of the whole site, whose archives
 * contain every paper once.
 */
export function countArchives({ scope, publications }: Pick<FeedSource, 'scope' | 'publications'>): number {
  return scope.kind === 'site' && publications.length > mostItems ? Math.floor(publications.length / mostItems) : 0;
}

/**
 * The feed of a list: the newest papers, or those of an archive of the whole site. Archives are numbered from the oldest papers on and always full, so
 * that a new paper changes none of them (RFC 5005, section 4).
 */
export function createFeed(source: FeedSource): Feed {
  const { title, publisher, description, language, scope, publications, urls, ids, archive, hasPage } = source;
  const count = source.isArchived === false ? 0 : countArchives(source);
  const newestFirst = sortByAppearance(publications);
  const end = archive === undefined ? 0 : publications.length - archive * mostItems;
  const addresses = (number?: number): FeedAddresses => ({
    rss: urls.absolute(urls.feed(scope, 'rss', number)),
    atom: urls.absolute(urls.feed(scope, 'atom', number)),
    json: urls.absolute(urls.feed(scope, 'json', number)),
  });
  const selfUrls = addresses(archive);
  const identify = createIdentifier(urls, ids);
  const before = archive === undefined ? count : archive - 1;
  return {
    title: cleanText(title),
    description: cleanText(description),
    language,
    homeUrl: urls.absolute(scope.kind === 'site' ? urls.home() : urls.scope(scope)),
    id: identify(selfUrls.atom),
    selfUrls,
    current: archive === undefined ? null : addresses(),
    previous: before > 0 ? addresses(before) : null,
    next: archive !== undefined && archive < count ? addresses(archive + 1) : null,
    items: newestFirst
      .slice(end, end + (scope.kind === 'site' || scope.kind === 'author' ? mostItems : mostOfGroup))
      .map((publication) => {
        const item = createItem(publication, publisher, language, urls, ids, hasPage);
        return archive === undefined ? item : shortenItem(item);
      }),
  };
}

/** Newest first; papers of the same day keep their order. */
function sortByAppearance(publications: readonly RenderedPublication[]): readonly RenderedPublication[] {
  return publications.toSorted((a, b) => (a.appeared > b.appeared ? -1 : a.appeared < b.appeared ? 1 : 0));
}

/** An item of an archive has only the beginning of the abstract, because the archives have every paper once more. */
function shortenItem(item: FeedItem): FeedItem {
  return { ...item, summary: null, contentHtml: item.summary && escapeMarkup(item.summary) };
}

type Identify = (url: string) => string;

/** Turns a full address below the home page into an identifier: the path below the home page follows `ids`. */
function createIdentifier(urls: Urls, ids: string): Identify {
  const home = urls.absolute(urls.home());
  return (url) => ids + url.slice(home.length);
}

const createItem = cachePerPaper(function (
  publication: RenderedPublication,
  publisher: string,
  language: string,
  urls: Urls,
  ids: string,
  hasPage: FeedSource['hasPage'],
): FeedItem {
  const { id, rendered, category, appeared, details } = publication;
  const texts = findTexts(language);
  const languageOf = (text: string) => describeLanguage(text, details.language, { lang: language, dir: 'ltr' });
  const url = urls.absolute(urls.paper(id));
  const authors = listFeedAuthors(publication, publisher, urls, hasPage);
  return {
    id: createIdentifier(urls, ids)(url),
    url,
    title: cleanText(rendered.title.text),
    language: details.language ?? null,
    titleLanguage: languageOf(rendered.title.text),
    abstractLanguage: languageOf(rendered.abstract?.text ?? ''),
    authors,
    byline: cleanText(formatByline(publication, texts)) || authors.map(({ name }) => name).join(', '),
    categories: category ? [{ id: cleanText(category.id), name: cleanText(category.name) }] : [],
    published: new Date(`${appeared}T00:00:00Z`),
    venue: formatVenue(publication, texts),
    links: listPaperLinks(publication, urls).map(({ kind, href }) => ({
      label: labelLink(kind, texts),
      href: urls.absolute(href),
    })),
    summary: rendered.abstract && shortenText(cleanText(rendered.abstract.text)),
    contentHtml: rendered.abstract && cleanText(rendered.abstract.html),
  };
});

/** Every item names somebody, because feed readers show an author. */
function listFeedAuthors(
  publication: RenderedPublication,
  publisher: string,
  urls: Urls,
  hasPage: NonNullable<FeedSource['hasPage']> = () => true,
): readonly FeedAuthor[] {
  const named = listKnownAuthors(publication).map(({ name, person }) => ({
    name: cleanText(name),
    url: hasPage(person) ? urls.absolute(urls.scope({ kind: 'author', key: person })) : null,
  }));
  return named.length > 0 ? named : [{ name: cleanText(publisher), url: null }];
}

/** The abstract, followed by the venue and the links, as far as they are known; otherwise empty. */
export const formatContent = cachePerPaper(({ contentHtml, abstractLanguage, venue, links }: FeedItem): string => {
  const anchors = links.map(({ label, href }) => `<a href="${escapeMarkup(href)}">${escapeMarkup(label)}</a>`);
  const facts = [...(venue === null ? [] : [`<cite>${escapeMarkup(venue)}</cite>`]), ...anchors];
  const marks = formatLanguage(abstractLanguage);
  if (facts.length === 0 && marks === '') return contentHtml ?? '';
  const abstract = contentHtml === null ? '' : `<p${marks}>${contentHtml}</p>`;
  return facts.length === 0 ? abstract : `${abstract}<p>${facts.join(' · ')}</p>`;
});

function formatLanguage(language: TextLanguage): string {
  return Object.entries(language)
    .map(([name, value]) => ` ${name}="${escapeMarkup(String(value))}"`)
    .join('');
}
