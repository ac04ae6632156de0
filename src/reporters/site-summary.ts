import { countPapers, groupThousands } from '../core/model/counts.ts';
import { showsPaperPictures } from '../core/views/social-card.ts';
import type { Site } from '../core/settings/site-schema.ts';

/** The size of a built site. */
export interface SiteWeight {
  readonly papers: number;
  /** By path, in bytes. */
  readonly files: ReadonlyMap<string, number>;
}

/** The limits of hosts for one site, with sizes in bytes. */
const hosts = [
  { name: 'GitHub Pages', bytes: 1e9, files: Infinity, largest: Infinity, limits: '1 GB' },
  {
    name: 'Cloudflare Pages',
    bytes: Infinity,
    files: 20_000,
    largest: 25 * 2 ** 20,
    limits: '20,000 files of 25 MB each',
  },
] as const;

/** One line: what was built, and how long it took. */
export function formatSummary({ papers, files }: SiteWeight, seconds: number): string {
  const pages = [...files.keys()].filter((path) => path.endsWith('.html')).length;
  const size = formatMegabytes(sumBytes(files));
  return `${countPapers(papers)}: ${groupThousands(pages)} pages, ${groupThousands(files.size)} files, ${size} in ${seconds.toFixed(1)} s`;
}

/** A warning for each host that would reject the site, with the settings that make it smaller. */
export function listHostWarnings({ papers, files }: SiteWeight, { show }: Pick<Site, 'show'>): readonly string[] {
  const bytes = sumBytes(files);
  return hosts.flatMap(({ name, limits, ...most }) => {
    const large = [...files].filter(([, size]) => size > most.largest).map(([path]) => path);
    const isTooMuch = bytes > most.bytes || files.size > most.files;
    if (!isTooMuch && large.length === 0) return [];
    const site = `The site has ${groupThousands(files.size)} files and ${formatMegabytes(bytes)}: ${name} accepts at most ${limits}.`;
    const fix = isTooMuch ? ` ${suggestSettings(show, papers)}` : '';
    const move =
      large.length === 0
        ? ''
        : ` Too large: ${large.join(', ')}. Publish these files elsewhere, and link to their addresses instead.`;
    return [site + fix + move];
  });
}

/** Settings of `site.yaml` that reduce the number of files, without those already used. */
function suggestSettings({ pictures, feeds }: Site['show'], papers: number): string {
  const settings = [
    ...(showsPaperPictures(pictures, papers) ? ['pictures: false'] : []),
    ...(feeds.length > 1 ? [`feeds: [${feeds[0] ?? 'rss'}]`] : []),
  ];
  return settings.length === 0
    ? 'Choose a host with higher limits.'
    : `Under “show” in site.yaml, ${settings.map((setting) => `“${setting}”`).join(', ')} ${settings.length === 1 ? 'reduces' : 'reduce'} the number of files.`;
}

const sumBytes = (files: SiteWeight['files']) => files.values().reduce((sum, size) => sum + size, 0);
const formatMegabytes = (bytes: number) => `${groupThousands(Math.ceil(bytes / 1e5) / 10)} MB`;
