import type { Page } from 'playwright-core';

/** An RSS feed as a feed reader shows it. Texts of items are the text of their HTML. */
export interface ReadFeed {
  readonly title: string;
  readonly link: string;
  readonly description: string;
  readonly language: string;
  readonly self: string | null;
  readonly items: readonly {
    readonly title: string;
    readonly link: string;
    readonly guid: string;
    readonly isPermanent: string | null;
    readonly creators: readonly string[];
    readonly categories: readonly string[];
    /** ISO 8601. */
    readonly published: string;
    readonly description: string;
    readonly content: string;
  }[];
}

/** Parses RSS 2.0 with the XML parser of a browser; fails if it is not well-formed. */
export function readFeed(page: Page, xml: string): Promise<ReadFeed> {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'application/xml');
    const error = parsed.querySelector('parsererror');
    if (error || parsed.documentElement.localName !== 'rss') throw new Error(error?.textContent ?? 'This is no RSS.');
    const own = (parent: Element | null, name: string) =>
      [...(parent?.children ?? [])].filter(({ tagName }) => tagName === name);
    const textOf = (parent: Element | null, name: string) => own(parent, name)[0]?.textContent ?? '';
    const toText = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.textContent;
    const channel = parsed.querySelector('channel');
    return {
      title: textOf(channel, 'title'),
      link: textOf(channel, 'link'),
      description: textOf(channel, 'description'),
      language: textOf(channel, 'language'),
      self: own(channel, 'atom:link')[0]?.getAttribute('href') ?? null,
      items: own(channel, 'item').map((item) => ({
        // Like feed readers: a title with entities is HTML.
        title: /&\w+;/u.test(textOf(item, 'title')) ? toText(textOf(item, 'title')) : textOf(item, 'title'),
        link: textOf(item, 'link'),
        guid: textOf(item, 'guid'),
        isPermanent: own(item, 'guid')[0]?.getAttribute('isPermaLink') ?? null,
        creators: own(item, 'dc:creator').map(({ textContent }) => textContent),
        categories: own(item, 'category').map(({ textContent }) => textContent),
        published: new Date(textOf(item, 'pubDate')).toISOString(),
        description: toText(textOf(item, 'description')),
        content: toText(textOf(item, 'content:encoded')),
      })),
    };
  }, xml);
}
