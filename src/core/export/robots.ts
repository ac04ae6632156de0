import type { Urls } from '../urls.ts';

/** `robots.txt`: everything may be read, and the sitemap is there. */
export function toRobots(urls: Urls): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.file('sitemap-index.xml'))}\n`;
}
