import type { RSSFeedItem, RSSOptions } from '@astrojs/rss';
import type { Feed, FeedItem } from './feed.ts';

/** A feed as the options of `@astrojs/rss`, which writes RSS 2.0. */
export function toRssOptions(feed: Feed): RSSOptions {
  return {
    title: feed.title,
    description: feed.description,
    site: feed.homeUrl,
    xmlns: { dc: 'http://purl.org/dc/elements/1.1/', atom: 'http://www.w3.org/2005/Atom' },
    customData:
      `<language>${escapeMarkup(feed.language)}</language>` +
      `<atom:link href="${escapeMarkup(feed.selfUrls.rss)}" rel="self" type="application/rss+xml"/>`,
    items: feed.items.map(toRssItem),
  };
}

/**
 * A description is HTML, so that plain text is escaped here once, and a second time with the rest of the XML. All authors share
 * one `dc:creator`: of several, newsboat shows the last only and rss-parser the first only. RSS's own `author` is an e-mail address.
 */
function toRssItem(item: FeedItem): RSSFeedItem {
  const { url, title, authors, etal, categories, published, summary } = item;
  const content = formatContent(item);
  const creator = authors.join(', ') + (etal ? ' et al.' : '');
  return {
    title,
    link: url,
    pubDate: published,
    categories: [...categories],
    ...(creator !== '' && { customData: `<dc:creator>${escapeMarkup(creator)}</dc:creator>` }),
    ...(summary !== null && { description: escapeMarkup(summary) }),
    ...(content !== '' && { content }),
  };
}

/** The abstract, and below it the venue and the links, where there are any. */
function formatContent({ contentHtml, venue, links }: FeedItem): string {
  const anchors = links.map(({ label, href }) => `<a href="${escapeMarkup(href)}">${escapeMarkup(label)}</a>`);
  const facts = [...(venue === null ? [] : [`<cite>${escapeMarkup(venue)}</cite>`]), ...anchors];
  if (facts.length === 0) return contentHtml ?? '';
  return `${contentHtml === null ? '' : `<p>${contentHtml}</p>`}<p>${facts.join(' · ')}</p>`;
}

function escapeMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
