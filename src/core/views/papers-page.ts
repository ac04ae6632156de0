import { type PageOf, paginatePapers } from '../catalogue/paging.ts';
import { countPapers } from '../model/counts.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { toCollectionPage } from '../metadata/json-ld/pages.ts';
import { createHead } from './head.ts';
import { createListTools } from './list-tools.ts';
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
  const list = { scope: { kind: 'site' }, publications } as const;
  const hrefOf = (number: number) => urls.papers(number);
  const count = countPapers(publications.length);
  const title = namePage('All papers', page);
  const path = hrefOf(page.number);
  return {
    head: createHead(data, {
      title,
      description: `${count} by ${site.title}, newest first.`,
      path,
      section: 'papers',
      graph: toCollectionPage({ title, path, papers: publications.length, shown: page.items }, site, urls),
    }),
    lede: publications.length > 0 ? `${count}, newest first.` : 'There are no papers yet.',
    files: linkFiles(list, data),
    years: createYearGroups(page.items, list, data),
    pages: linkPages(page, hrefOf),
    tools: publications.length > 1 ? createListTools(publications, page, data, hrefOf) : null,
  };
}
