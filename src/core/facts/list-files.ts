import type { ScopedList } from '../catalogue/scopes.ts';
import type { CitationFormat, Urls } from '../urls.ts';

/**
 * The address of a list as a file. A year, category or person with one paper has no BibTeX file of its own but shares the
 * paper's, so that who collects the files of a site does not meet one entry in two of them; BibTeX stops at that.
 */
export function findListFile(
  { scope, publications }: Pick<ScopedList, 'scope' | 'publications'>,
  format: CitationFormat,
  urls: Urls,
): string {
  const [only, second] = publications;
  const isShared = format === 'bib' && scope.kind !== 'site' && only && !second;
  return isShared ? urls.paperFile(only.id) : urls.list(scope, format);
}
