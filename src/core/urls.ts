import { listFolders, type Scope } from './model/list-address.ts';

/** The files of a feed, by format. */
export const feedFiles = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json' } as const;
export type FeedFormat = keyof typeof feedFiles;
export type CitationFormat = 'bib' | 'ris' | 'csl.json';

/**
 * All addresses of the site. Each method returns a path that starts with the base (`/repo/papers/x/`); `absolute` turns a path into a
 * full address.
 */
export interface Urls {
  readonly base: string;
  absolute(path: string): string;
  home(): string;
  papers(page?: number): string;
  paper(id: string): string;
  paperFile(id: string): string;
  /** The page of a paper in Markdown. */
  paperMarkdown(id: string): string;
  /** The picture of a paper for shared links. */
  paperPicture(id: string): string;
  /** The picture of a paper for its page and for lists. */
  paperPreview(id: string): string;
  index(kind: Exclude<Scope['kind'], 'site'>, page?: number): string;
  scope(scope: Scope, page?: number): string;
  /** The list of a scope for pages of other sites. */
  embedded(scope: Scope): string;
  /** The feed of a scope, or its archive with a number, from 1. */
  feed(scope: Scope, format: FeedFormat, archive?: number): string;
  /** A list of all feeds for feed readers. */
  opml(): string;
  list(scope: Scope, format: CitationFormat): string;
  /** The search page; a parameter with several values occurs several times. */
  search(query?: Readonly<Record<string, string | readonly string[]>>): string;
  feeds(): string;
  members(): string;
  /** The photo of a member. */
  memberPhoto(id: string): string;
  /** All papers as the list of publications in a CV. */
  cv(): string;
  /** A file from `public/` or made by the build, by its path relative to the base. */
  file(path: string): string;
  /** The path on disk, relative to the base, for an address. */
  toPath(address: string): string;
}

/** Creates the addresses of a site. `origin` has no path (`https://example.org`), `base` starts and ends with `/`. */
export function createUrls({ origin, base }: { readonly origin: string; readonly base: string }): Urls {
  const at = (...parts: readonly string[]) => base + parts.map(encodePath).join('');
  const paged = (path: string, page = 1) => (page > 1 ? `${path}page/${String(page)}/` : path);
  const scopePath = (scope: Scope) => (scope.kind === 'site' ? '' : `${listFolders[scope.kind]}/${scope.key}/`);

  return {
    base,
    absolute: (path) => new URL(path, origin).href,
    home: () => base,
    papers: (page) => paged(at('papers/'), page),
    paper: (id) => at(`papers/${id}/`),
    paperFile: (id) => at(`papers/${id}.bib`),
    paperMarkdown: (id) => at(`papers/${id}.md`),
    paperPicture: (id) => at(`papers/${id}.png`),
    paperPreview: (id) => at(`papers/${id}.webp`),
    index: (kind, page) => paged(at(`${listFolders[kind]}/`), page),
    scope: (scope, page) => (scope.kind === 'site' ? paged(at('papers/'), page) : paged(at(scopePath(scope)), page)),
    embedded: (scope) => at('embed/', scopePath(scope)),
    feed: (scope, format, archive) =>
      at(scopePath(scope), archive === undefined ? '' : `archive/${String(archive)}/`, feedFiles[format]),
    opml: () => at('feeds.opml'),
    list: (scope, format) => at(scopePath(scope), `publications.${format}`),
    search: (query = {}) => {
      const pairs = Object.entries(query).flatMap(([name, values]) => [values].flat().map((value) => [name, value]));
      const state = new URLSearchParams(pairs).toString();
      return at('search/') + (state && `?${state}`);
    },
    feeds: () => at('feeds/'),
    members: () => at('members/'),
    memberPhoto: (id) => at(`members/${id}.webp`),
    cv: () => at('cv/'),
    file: (path) => at(path),
    toPath: (address) => address.slice(base.length).split('/').map(decodeURIComponent).join('/'),
  };
}

function encodePath(path: string): string {
  // Most paths; a build encodes a hundred thousand.
  if (/^[\w./-]*$/.test(path)) return path;
  return path.split('/').map(encodeURIComponent).join('/');
}
