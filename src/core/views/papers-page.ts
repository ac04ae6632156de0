import { type PageOf, paginatePapers } from '../catalogue/paging.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { toCollectionPage } from '../metadata/json-ld/pages.ts';
import { nameOwner } from '../settings/owner-name.ts';
import { fillPlaceholders, formatCount } from '../texts/message.ts';
import { createHead } from './head.ts';
import { createListChart } from './list-chart.ts';
import { createListTools } from './list-tools.ts';
import { createYearGroups, linkFiles, linkPages, formatPageName, planPages } from './lists.ts';
import type { PlannedPage, SiteData } from './site-data.ts';

export function planPapersPages(data: SiteData): readonly PlannedPage<PapersPage>[] {
  return planPages(paginatePapers(data.catalogue.publications), {}, (page) => createPapersPage(page, data));
}

/** A page of the list of all papers. */
export type PapersPage = ReturnType<typeof createPapersPage>;

function createPapersPage(page: PageOf<RenderedPublication>, data: SiteData) {
  const { site, texts, urls, catalogue } = data;
  const { publications } = catalogue;
  const list = { scope: { kind: 'site' }, publications } as const;
  const hrefOf = (number: number) => urls.papers(number);
  const papers = formatCount(texts.papers, publications.length, texts.lang);
  const title = formatPageName(texts.allPapers, page, texts);
  const path = hrefOf(page.number);
  return {
    head: createHead(data, {
      title,
      description: fillPlaceholders(texts.papersNewestFirstBy, { papers, name: nameOwner(site) }),
      path,
      section: 'papers',
      graph: toCollectionPage({ title, path, papers: publications.length, shown: page.items }, site, urls),
    }),
    lede: publications.length > 0 ? fillPlaceholders(texts.papersNewestFirst, { papers }) : texts.noPapersYet,
    files: linkFiles(list, data),
    years: createYearGroups(page.items, list, data),
    pages: linkPages(page, hrefOf),
    chart: createListChart(list, page, data, hrefOf),
    tools: createListTools(list, data),
  };
}
