import { listChoices, placeYears } from '../catalogue/list-choices.ts';
import { type PageOf, paginatePapers } from '../catalogue/paging.ts';
import { countPapers, groupThousands } from '../model/counts.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { toCollectionPage } from '../metadata/json-ld/pages.ts';
import { createHead } from './head.ts';
import { createYearGroups, linkFiles, linkPages, namePage, planPages } from './lists.ts';
import type { PlannedPage, SiteData } from './site-data.ts';

export function planPapersPages(data: SiteData): readonly PlannedPage<PapersPage>[] {
  return planPages(paginatePapers(data.catalogue.publications), {}, (page) => createPapersPage(page, data));
}

/** A page of the list of all papers. */
export type PapersPage = ReturnType<typeof createPapersPage>;

function createPapersPage(page: PageOf<RenderedPublication>, data: SiteData) {
  const { site, urls, catalogue } = data;
  const { publications } = catalogue;
  const count = countPapers(publications.length);
  const title = namePage('All papers', page);
  const path = urls.papers(page.number);
  return {
    head: createHead(data, {
      title,
      description: `${count} by ${site.title}, newest first.`,
      path,
      section: 'papers',
      graph: toCollectionPage({ title, path, papers: publications.length, shown: page.items }, site, urls),
    }),
    lede: publications.length > 0 ? `${count}, newest first.` : 'There are no papers yet.',
    files: linkFiles({ scope: { kind: 'site' }, publications }, data),
    years: createYearGroups(page.items, publications, data),
    pages: linkPages(page, (number) => urls.papers(number)),
    tools: publications.length > 1 ? createTools(page, data) : null,
  };
}

/** What narrows and walks a list. */
export type ListTools = ReturnType<typeof createTools>;

function createTools(page: PageOf<RenderedPublication>, { site, urls, catalogue }: SiteData) {
  const { years, categories, members, hasCode, hasLinks } = listChoices(page.items, catalogue);
  const isHere = (first: number, last: number) => page.number >= first && page.number <= last;
  return {
    years,
    categories: categories.map(({ key, name }) => ({ value: key, name })),
    members: members.map(({ id, name }) => ({ value: id, name })),
    code: hasCode ? site.labels.code : null,
    hasLinks,
    /** Whether the list goes on on other pages, which the tools do not reach. */
    isPart: page.count > 1,
    /** The years of the whole list, and where each begins. */
    rail: placeYears(catalogue.years, paginatePapers(catalogue.publications)).map(
      ({ key, name, count, firstPage, lastPage }) => ({
        name,
        href: `${isHere(firstPage, lastPage) ? '' : urls.papers(firstPage)}#year-${key}`,
        count: groupThousands(count),
      }),
    ),
  };
}
