import type { Urls } from '../urls.ts';

/** `robots.txt`: allows everything and names the sitemap. */
export function toRobots(urls: Urls): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.file('sitemap-index.xml'))}\n`;
}
