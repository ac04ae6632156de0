import type { RenderedPublication } from '../render/rendered.ts';
import type { CitationFormat, Scope, Urls } from '../render/urls.ts';
import type { Catalogue } from './catalogue.ts';

/** A list of papers that has an address, a feed and files of its own. */
export interface ScopedList {
  readonly scope: Scope;
  /** What the list is of; null for the whole site. */
  readonly name: string | null;
  /** Newest first. */
  readonly publications: readonly RenderedPublication[];
}

/** The whole site, then each year, category and person. */
export function listScopes({ publications, years, categories, people }: Catalogue): readonly ScopedList[] {
  return [
    { scope: { kind: 'site' }, name: null, publications },
    ...years.map(({ key, name, publications: own }) => ({
      scope: { kind: 'year', key } as const,
      name,
      publications: own,
    })),
    ...categories.map(({ key, name, publications: own }) => ({
      scope: { kind: 'category', key } as const,
      name,
      publications: own,
    })),
    ...people.map(({ id, name, publications: own }) => ({
      scope: { kind: 'author', key: id } as const,
      name,
      publications: own,
    })),
  ];
}

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
