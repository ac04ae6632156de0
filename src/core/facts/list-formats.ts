import { authorAddress } from '../model/list-address.ts';
import type { FormerList } from '../model/former-list.ts';
import type { Site } from '../settings/site-schema.ts';
import type { CitationFormat, FeedFormat, Urls } from '../urls.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ScopedList } from '../catalogue/scopes.ts';

/** The feeds and files of a list of papers. */
export interface ListFormats {
  readonly feeds: readonly FeedFormat[];
  readonly files: readonly ListFile[];
}

interface ListFile {
  readonly format: CitationFormat;
  readonly address: string;
}

interface FormatsSource {
  readonly site: Pick<Site, 'show'>;
  readonly urls: Urls;
  readonly catalogue: Pick<Catalogue, 'findPerson'>;
  readonly formerLists: readonly FormerList[];
}

const citationFormats = ['bib', 'ris', 'csl.json'] as const;

/**
 * The formats of a list. The site, years, categories, the site's own people, and the targets of former lists have all of them. Topics, and
 * other authors with two papers or more, have all files, and the feeds that the owner chose for authors. An author with one paper has the
 * file of the paper.
 */
export function listFormats(
  { scope, publications }: Pick<ScopedList, 'scope' | 'publications'>,
  { site: { show }, urls, catalogue, formerLists }: FormatsSource,
): ListFormats {
  const isFull = scope.kind === 'author' ? isFollowed(scope.key, catalogue, formerLists) : scope.kind !== 'topic';
  const isUsed = isFull || publications.length > 1;
  const list = (format: CitationFormat) => ({ format, address: findAddress({ scope, publications }, format, urls) });
  return {
    feeds: isFull ? show.feeds : isUsed ? (show.authorFeeds ?? show.feeds.slice(0, 1)) : [],
    files: isUsed ? citationFormats.map(list) : [list('bib')],
  };
}

/** True for the site's own people, and for anybody who takes over the readers of a former list. */
function isFollowed(
  id: string,
  { findPerson }: FormatsSource['catalogue'],
  formerLists: readonly FormerList[],
): boolean {
  return findPerson(id)?.role !== null || formerLists.some(({ to }) => to.includes(authorAddress(id)));
}

/**
 * A year, category or person with one paper shares the paper's BibTeX file. BibTeX stops at a duplicate entry, which collecting all
 * files of a site would otherwise cause.
 */
function findAddress(
  { scope, publications }: Pick<ScopedList, 'scope' | 'publications'>,
  format: CitationFormat,
  urls: Urls,
): string {
  const [only, second] = publications;
  const isShared = format === 'bib' && scope.kind !== 'site' && only && !second;
  return isShared ? urls.paperFile(only.id) : urls.list(scope, format);
}
