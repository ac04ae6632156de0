import { groupByCategory, groupByTopic } from '../catalogue/groups.ts';
import type { ScopedList } from '../catalogue/scopes.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import type { SiteData } from './site-data.ts';

/** Whether a list is filtered in the browser: all papers from two on, those of a year, a category or a person from 100 on. */
export function hasListTools({ scope, publications }: Pick<ScopedList, 'scope' | 'publications'>): boolean {
  return publications.length >= (scope.kind === 'site' ? 2 : 100);
}

/** The most topics to choose from. */
const mostTopics = 50;

/** The controls that filter a list and move through it. */
export type ListTools = NonNullable<ReturnType<typeof createListTools>>;

/** Creates the tools of a list page, which apply to the whole list; null for one without. */
export function createListTools(
  list: Pick<ScopedList, 'scope' | 'publications'>,
  { site, texts, catalogue }: Pick<SiteData, 'site' | 'texts' | 'catalogue'>,
) {
  if (!hasListTools(list)) return null;
  const { publications } = list;
  const authors = new Set(
    publications.flatMap((publication) => listKnownAuthors(publication).map(({ person }) => person)),
  );
  const has = new Set(publications.flatMap(listAvailability));
  return {
    categories: groupByCategory(publications).map(({ key, name }) => ({ value: key, name })),
    topics: listTopics(publications, catalogue),
    /** The site's own people among the authors. */
    members: catalogue.people
      .filter(({ id }) => authors.has(id) && catalogue.isOurs(id))
      .map(({ id, name }) => ({ value: id, name })),
    /** The label of papers with code; null if no paper has code. */
    code: has.has('code') ? (site.labels.code ?? texts.code) : null,
    hasLinks: has.has('links'),
  };
}

/** The topics that most papers of a list share, by name. */
function listTopics(publications: readonly RenderedPublication[], catalogue: SiteData['catalogue']) {
  return groupByTopic(publications)
    .slice(0, mostTopics)
    .flatMap(({ key }) => catalogue.findTopic(key) ?? [])
    .map(({ key, name }) => ({ value: key, name }))
    .toSorted((a, b) => (a.value < b.value ? -1 : 1));
}

/** The kinds of links by which papers can be filtered. */
export function listAvailability({ code, links }: RenderedPublication): readonly ('code' | 'links')[] {
  const hasLinks = Object.keys(links).length > 0;
  return [...(code || 'code' in links ? (['code'] as const) : []), ...(hasLinks ? (['links'] as const) : [])];
}
