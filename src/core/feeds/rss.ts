import { getRssString, type RSSFeedItem, type RSSOptions } from '@astrojs/rss';
import { type Feed, type FeedItem, formatContent } from './feed.ts';
import { escapeMarkup } from '../markup/escape-markup.ts';

/** The namespace of RFC 5005, for feeds that continue in archives. */
export const archiveNamespace = 'http://purl.org/syndication/history/1.0';

/** A feed as RSS 2.0. `style` is the path of a style sheet, without which browsers show raw XML. */
export async function toRss(feed: Feed, style: string): Promise<string> {
  const xml = await getRssString(toRssOptions(feed));
  return xml.replace('?>', `?><?xml-stylesheet href="${escapeMarkup(style)}" type="text/css"?>`);
}

function toRssOptions(feed: Feed): RSSOptions {
  return {
    title: feed.title,
    description: feed.description,
    site: feed.homeUrl,
    xmlns: {
      dc: 'http://purl.org/dc/elements/1.1/',
      atom: 'http://www.w3.org/2005/Atom',
      ...(feed.current && { fh: archiveNamespace }),
    },
    customData: `<language>${escapeMarkup(feed.language)}</language>${formatLinks(feed)}${feed.current ? '<fh:archive/>' : ''}`,
    items: feed.items.map(toRssItem),
  };
}

/**
 * A description is HTML, so plain text is escaped here, and once more with the rest of the XML. Without an abstract it consists of
 * authors and venue. All authors share one `dc:creator`: of several, newsboat shows only the last and rss-parser only the first. RSS's
 * own `author` is an email address. The `guid` is the link unless the item has another identifier.
 */
function toRssItem(item: FeedItem): RSSFeedItem {
  const { id, url, title, language, categories, published, summary, venue } = item;
  const content = formatContent(item);
  const creator = item.byline;
  const customData =
    (id === url ? '' : `<guid isPermaLink="false">${escapeMarkup(id)}</guid>`) +
    (creator === '' ? '' : `<dc:creator>${escapeMarkup(creator)}</dc:creator>`) +
    (language === null ? '' : `<dc:language>${escapeMarkup(language)}</dc:language>`);
  return {
    title: formatTitle(title),
    link: url,
    pubDate: published,
    categories: categories.map(({ name }) => name),
    ...(customData !== '' && { customData }),
    description: escapeMarkup(summary ?? [creator, venue].filter(Boolean).join('. ')),
    ...(content !== '' && { content }),
  };
}

/** Feed readers take a title that looks like HTML for HTML: `This is <MASK>` would lose its last word. */
const formatTitle = (title: string) => (title.includes('<') ? escapeMarkup(title) : title);

function formatLinks({ selfUrls, current, previous, next }: Feed): string {
  const links = [
    ['self', selfUrls],
    ['current', current],
    ['prev-archive', previous],
    ['next-archive', next],
  ] as const;
  return links
    .flatMap(([relation, addresses]) =>
      addresses
        ? [`<atom:link href="${escapeMarkup(addresses.rss)}" rel="${relation}" type="application/rss+xml"/>`]
        : [],
    )
    .join('');
}
