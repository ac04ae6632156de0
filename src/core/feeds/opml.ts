import type { FeedGroup } from './feed-groups.ts';
import { cleanText } from '../model/markup-clean.ts';
import type { FeedFormat, Urls } from '../urls.ts';
import { toXml } from './xml.ts';

/** A list of feeds as OPML 2.0, which feed readers import at once. OPML calls feeds of all formats `rss`. */
export function toOpml(title: string, groups: readonly FeedGroup[], format: FeedFormat, urls: Urls): string {
  return toXml({
    opml: {
      '@_version': '2.0',
      head: { title: cleanText(title) },
      body: {
        outline: groups.map((group) => ({
          '@_text': cleanText(group.title),
          outline: group.lists.map(({ scope, name }) => ({
            '@_text': cleanText(name),
            '@_title': cleanText(name),
            '@_type': 'rss',
            '@_xmlUrl': urls.absolute(urls.feed(scope, format)),
            '@_htmlUrl': urls.absolute(scope.kind === 'site' ? urls.home() : urls.scope(scope)),
          })),
        })),
      },
    },
  });
}
