import { type Feed, type FeedItem, formatContent } from './feed.ts';
import { archiveNamespace } from './rss.ts';
import type { TextLanguage } from '../markup/text-language.ts';
import { toXml } from './xml.ts';

type Attributes = Readonly<Record<`@_${string}`, string>>;

/** A feed as Atom 1.0 (RFC 4287). `style` is the path of a style sheet, without which browsers show raw XML. */
export function toAtom(feed: Feed, style: string): string {
  const { id, title, description, language, homeUrl, selfUrls, current, previous, next, items } = feed;
  const links = [
    link('alternate', homeUrl, 'text/html'),
    link('self', selfUrls.atom),
    ...(current ? [link('current', current.atom)] : []),
    ...(previous ? [link('prev-archive', previous.atom)] : []),
    ...(next ? [link('next-archive', next.atom)] : []),
  ];
  return toXml({
    '?xml-stylesheet': { '@_href': style, '@_type': 'text/css' },
    feed: {
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xml:lang': language,
      ...(current && { '@_xmlns:fh': archiveNamespace, 'fh:archive': '' }),
      id,
      title,
      ...(description !== '' && { subtitle: description }),
      // The newest paper gives the date of the last change; an empty feed has none.
      updated: (items[0]?.published ?? new Date(0)).toISOString(),
      link: links,
      author: { name: title },
      entry: items.map(toEntry),
    },
  });
}

function toEntry(item: FeedItem): Record<string, unknown> {
  const { id, url, title, titleLanguage, authors, categories, published } = item;
  const content = formatContent(item);
  return {
    id,
    title: markLanguage(title, titleLanguage),
    link: link('alternate', url, 'text/html'),
    published: published.toISOString(),
    updated: published.toISOString(),
    author: authors.map(({ name, url: page }) => ({ name, ...(page !== null && { uri: page }) })),
    category: categories.map(({ id, name }): Attributes => ({ '@_term': id, '@_label': name })),
    ...(content !== '' && { content: { '@_type': 'html', '#text': content } }),
  };
}

/** Atom has no attribute for text direction: feed readers derive it from the text. */
function markLanguage(text: string, { lang }: TextLanguage): string | (Attributes & { readonly '#text': string }) {
  return lang === undefined ? text : { '@_xml:lang': lang, '#text': text };
}

function link(relation: string, href: string, type = 'application/atom+xml'): Attributes {
  return { '@_rel': relation, '@_type': type, '@_href': href };
}
