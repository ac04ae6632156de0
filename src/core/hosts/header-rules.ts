import type { Site } from '../settings/site-schema.ts';

/** Response headers for some files of the site. */
export interface HeaderRule {
  readonly files: FilePattern;
  readonly headers: Readonly<Record<string, string>>;
}

/** All files, the files in a folder, a single one, or those with an extension. Paths are relative to the base, without a leading slash. */
export type FilePattern =
  | { readonly kind: 'all' }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'ending'; readonly ending: string };

/** Other sites learn which site a visitor came from, but not which page. */
export const referrerPolicy = 'strict-origin-when-cross-origin';

/** The settings that the headers depend on. */
export interface HeaderSettings {
  readonly show: Pick<Site['show'], 'embed'>;
}

/**
 * A policy that applies besides the one in each page, which has the hashes of its scripts and styles: it contains none of the directives
 * that use those hashes.
 */
const policy = "base-uri 'none'; form-action 'self'";

/** Headers that pages cannot set themselves. */
const createRule = (headers: HeaderRule['headers']): HeaderRule => ({
  files: { kind: 'all' },
  headers: { ...headers, 'X-Content-Type-Options': 'nosniff', 'Referrer-Policy': referrerPolicy },
});

const unframed = createRule({ 'Content-Security-Policy': `frame-ancestors 'none'; ${policy}` });

/**
 * Other sites can frame the embedded lists, and nothing else. For a file that two rules match, some hosts send the policies of both, and
 * each of them is enforced: so only that of the lists has `frame-ancestors`, for which browsers ignore `X-Frame-Options`.
 */
const framedLists: readonly HeaderRule[] = [
  createRule({ 'Content-Security-Policy': policy, 'X-Frame-Options': 'DENY' }),
  { files: { kind: 'folder', path: 'embed/' }, headers: { 'Content-Security-Policy': `frame-ancestors *; ${policy}` } },
];

/** Media types by extension, for files that hosts serve with a wrong type or without a character set. */
const types: Readonly<Record<string, string>> = {
  '.bib': 'application/x-bibtex',
  '.ris': 'application/x-research-info-systems',
  '.csl.json': 'application/vnd.citationstyles.csl+json',
  '.md': 'text/markdown',
  '.opml': 'text/x-opml',
  '.txt': 'text/plain',
  '.webmanifest': 'application/manifest+json',
  '/atom.xml': 'application/atom+xml',
  '/rss.xml': 'application/rss+xml',
  '/feed.json': 'application/feed+json',
};

/** No file matches two rules that set the same header, except for the policy of embedded lists. */
export const listHeaderRules = ({ show }: HeaderSettings): readonly HeaderRule[] => [
  ...(show.embed ? framedLists : [unframed]),
  ...Object.entries(types).map(([ending, type]): HeaderRule => ({
    files: { kind: 'ending', ending },
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  })),
  // Their names contain content hashes.
  ...['_astro/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'].map((path): HeaderRule => ({
    files: { kind: 'folder', path },
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  })),
  // It names the files of the index, which change whenever a paper does.
  { files: { kind: 'file', path: 'pagefind/pagefind-entry.json' }, headers: { 'Cache-Control': 'no-cache' } },
];

/** The headers of a file, by its path relative to the base, including the type that hosts derive from its extension. */
export function findHeaders(path: string, settings: HeaderSettings): Readonly<Record<string, string>> {
  const ending = Object.keys(knownTypes).find((name) => path.endsWith(name));
  const known = ending === undefined ? {} : { 'Content-Type': knownTypes[ending] ?? '' };
  return Object.assign(
    known,
    ...listHeaderRules(settings)
      .filter(({ files }) => matches(files, path))
      .map(({ headers }) => headers),
  ) as Readonly<Record<string, string>>;
}

/** Types that hosts know without a rule, for generated files and the most common files of papers. */
const knownTypes: Readonly<Record<string, string>> = {
  '.json': 'application/json',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.webp': 'image/webp',
};

function matches(files: FilePattern, path: string): boolean {
  if (files.kind === 'all') return true;
  if (files.kind === 'file') return path === files.path;
  return files.kind === 'folder' ? path.startsWith(files.path) : `/${path}`.endsWith(files.ending);
}
