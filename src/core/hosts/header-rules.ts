/** Headers of the responses for some files of the site. */
export interface HeaderRule {
  readonly files: FilePattern;
  readonly headers: Readonly<Record<string, string>>;
}

/** All files, those below a folder, a single one, or those whose path has an ending. Paths are below the base, without a first slash. */
export type FilePattern =
  | { readonly kind: 'all' }
  | { readonly kind: 'folder'; readonly path: string }
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'ending'; readonly ending: string };

/** Readers of another site learn from where a visitor came, and not from which page. */
export const referrerPolicy = 'strict-origin-when-cross-origin';

/**
 * What pages cannot say themselves. The policy holds beside the one in each page, which has the hashes of its scripts and styles: it names
 * none of the directives that those hashes are for.
 */
const everywhere: HeaderRule = {
  files: { kind: 'all' },
  headers: {
    'Content-Security-Policy': "frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': referrerPolicy,
  },
};

/** Media types by the ends of paths. Hosts know none of them, or send them without their character set. */
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

/** No two rules give a file the same header. */
export const headerRules: readonly HeaderRule[] = [
  everywhere,
  ...Object.entries(types).map(([ending, type]): HeaderRule => ({
    files: { kind: 'ending', ending },
    headers: { 'Content-Type': `${type}; charset=utf-8` },
  })),
  // Their names have hashes of what is in them.
  ...['_astro/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'].map((path): HeaderRule => ({
    files: { kind: 'folder', path },
    headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
  })),
  // It names the files of the index, which change with each build that changes a paper.
  { files: { kind: 'file', path: 'pagefind/pagefind-entry.json' }, headers: { 'Cache-Control': 'no-cache' } },
];

/** The headers of a file, by its path below the base; its type, too, where hosts know it from its ending. */
export function findHeaders(path: string): Readonly<Record<string, string>> {
  const ending = Object.keys(knownTypes).find((name) => path.endsWith(name));
  const known = ending === undefined ? {} : { 'Content-Type': knownTypes[ending] ?? '' };
  return Object.assign(
    known,
    ...headerRules.filter(({ files }) => matches(files, path)).map(({ headers }) => headers),
  ) as Readonly<Record<string, string>>;
}

/** What hosts know without a rule, of the files that a site makes and of those that are most often given with a paper. */
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
