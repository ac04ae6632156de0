import { authorAddress } from '../model/list-address.ts';
import type { FormerList } from '../model/former-list.ts';
import type { Site } from '../settings/site-schema.ts';
import type { CitationFormat, FeedFormat, Urls } from '../urls.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { ScopedList } from '../catalogue/scopes.ts';

/** In what a list of papers can be followed and taken away. */
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
 * What somebody would use: the site, years, categories, its own people, and lists to which former ones lead have all formats; of other
 * authors those with two papers or more have all files and the feeds that the owner chose for them. An author with one paper has the file
 * of the paper.
 */
export function listFormats(
  { scope, publications }: Pick<ScopedList, 'scope' | 'publications'>,
  { site: { show }, urls, catalogue, formerLists }: FormatsSource,
): ListFormats {
  const isFull = scope.kind !== 'author' || isFollowed(scope.key, catalogue, formerLists);
  const isUsed = isFull || publications.length > 1;
  const list = (format: CitationFormat) => ({ format, address: findAddress({ scope, publications }, format, urls) });
  return {
    feeds: isFull ? show.feeds : isUsed ? (show.authorFeeds ?? show.feeds.slice(0, 1)) : [],
    files: isUsed ? citationFormats.map(list) : [list('bib')],
  };
}

/** True for the site's own people, and for who has the readers of a former list. */
function isFollowed(
  id: string,
  { findPerson }: FormatsSource['catalogue'],
  formerLists: readonly FormerList[],
): boolean {
  return findPerson(id)?.role !== null || formerLists.some(({ to }) => to.includes(authorAddress(id)));
}

/**
 * A year, category or person with one paper has no BibTeX file of its own but shares the paper's, so that who collects the files of a site
 * does not meet one entry in two of them; BibTeX stops at that.
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
