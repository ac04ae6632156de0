import { type Feed, type FeedItem, formatContent } from './feed.ts';

/** A feed as JSON Feed 1.1 (https://jsonfeed.org/version/1.1). Its `next_url` leads to older papers. */
export function toJsonFeed(feed: Feed): string {
  const { title, description, language, homeUrl, selfUrls, previous, items } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: homeUrl,
    feed_url: selfUrls.json,
    ...(description !== '' && { description }),
    language,
    ...(previous && { next_url: previous.json }),
    items: items.map(toJsonItem),
  });
}

/** An item must have content: without abstract, venue and links, it repeats the title. */
function toJsonItem(item: FeedItem): Record<string, unknown> {
  const { id, url, title, language, authors, categories, published } = item;
  const content = formatContent(item);
  return {
    id,
    url,
    title,
    ...(language !== null && { language }),
    ...(content === '' ? { content_text: title } : { content_html: content }),
    date_published: published.toISOString(),
    authors: authors.map(({ name, url: page }) => ({ name, ...(page !== null && { url: page }) })),
    tags: categories.map(({ name }) => name),
  };
}
