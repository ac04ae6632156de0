import { listFolders, type ListKind, type Scope } from './model/list-address.ts';

/** The files of a feed, by format. */
export const feedFiles = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof feedFiles;
export type CitationFormat = 'bib' | 'ris' | 'csl.json';

export type Urls = ReturnType<typeof createUrls>;

/**
 * All addresses of a site. `origin` has no path (`https://example.org`), `base` starts and ends with `/`. Each method returns a path that
 * starts with the base (`/repo/papers/x/`); `absolute` turns a path into a full address.
 */
export function createUrls({ origin, base }: { readonly origin: string; readonly base: string }) {
  const at = (...parts: readonly string[]) => base + parts.map(encodePath).join('');
  const paged = (path: string, page = 1) => (page > 1 ? `${path}page/${String(page)}/` : path);
  const scopePath = (scope: Scope) => (scope.kind === 'site' ? '' : `${listFolders[scope.kind]}/${scope.key}/`);

  return {
    base,
    absolute: (path: string) => new URL(path, origin).href,
    home: () => base,
    papers: (page?: number) => paged(at('papers/'), page),
    paper: (id: string) => at(`papers/${id}/`),
    paperFile: (id: string) => at(`papers/${id}.bib`),
    /** The page of a paper in Markdown. */
    paperMarkdown: (id: string) => at(`papers/${id}.md`),
    /** The picture of a paper for shared links. */
    paperPicture: (id: string) => at(`papers/${id}.png`),
    /** The picture of a paper for its page and for lists. */
    paperPreview: (id: string) => at(`papers/${id}.webp`),
    index: (kind: ListKind, page?: number) => paged(at(`${listFolders[kind]}/`), page),
    scope: (scope: Scope, page?: number) =>
      scope.kind === 'site' ? paged(at('papers/'), page) : paged(at(scopePath(scope)), page),
    /** The list of a scope for pages of other sites. */
    embedded: (scope: Scope) => at('embed/', scopePath(scope)),
    /** The feed of a scope, or its archive with a number, from 1. */
    feed: (scope: Scope, format: FeedFormat, archive?: number) =>
      at(scopePath(scope), archive === undefined ? '' : `archive/${String(archive)}/`, feedFiles[format]),
    /** A list of all feeds for feed readers. */
    opml: () => at('feeds.opml'),
    list: (scope: Scope, format: CitationFormat) => at(scopePath(scope), `publications.${format}`),
    /** The search page; a parameter with several values occurs several times. */
    search: (query: Readonly<Record<string, string | readonly string[]>> = {}) => {
      const pairs = Object.entries(query).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
      const state = new URLSearchParams(pairs).toString();
      return at('search/') + (state && `?${state}`);
    },
    feeds: () => at('feeds/'),
    members: () => at('members/'),
    /** The photo of a member. */
    memberPhoto: (id: string) => at(`members/${id}.webp`),
    /** All papers as the list of publications in a CV. */
    cv: () => at('cv/'),
    /** A file from `public/` or made by the build, by its path relative to the base. */
    file: (path: string) => at(path),
    /** The path on disk, relative to the base, for an address. */
    toPath: (address: string) => address.slice(base.length).split('/').map(decodeURIComponent).join('/'),
  };
}

function encodePath(path: string): string {
  // Most paths; a build encodes a hundred thousand.
  if (/^[\w./-]*$/.test(path)) return path;
  return path.split('/').map(encodeURIComponent).join('/');
}
