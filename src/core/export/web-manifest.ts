import { pageColours } from '../settings/accent.ts';
import type { Site } from '../settings/site-schema.ts';
import { findTexts } from '../texts/find-texts.ts';
import type { Urls } from '../urls.ts';

/** Name, icons and colours for browsers that install the site. */
export function toWebManifest(
  { title, description, language }: Pick<Site, 'title' | 'description' | 'language'>,
  urls: Urls,
): string {
  return JSON.stringify({
    name: title,
    short_name: title.length > 12 ? findTexts(language).papersTitle : title,
    description,
    lang: language,
    start_url: urls.home(),
    scope: urls.home(),
    display: 'browser',
    background_color: pageColours.light,
    theme_color: pageColours.light,
    icons: [
      { src: urls.file('icon-192.png'), sizes: '192x192', type: 'image/png' },
      { src: urls.file('icon-512.png'), sizes: '512x512', type: 'image/png' },
    ],
  });
}
