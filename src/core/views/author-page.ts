import { groupByCategory } from '../catalogue/groups.ts';
import { type PageOf, paginatePapers } from '../catalogue/paging.ts';
import type { Person } from '../catalogue/people.ts';
import { toShares } from '../catalogue/ranking.ts';
import { describeRole, formatYearSpan } from '../facts/phrases.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { toProfilePage } from '../metadata/json-ld/pages.ts';
import { fillPlaceholders, formatCount } from '../texts/message.ts';
import { createHead } from './head.ts';
import { linkOrcids } from './orcid-links.ts';
import { createListChart } from './list-chart.ts';
import { createListTools } from './list-tools.ts';
import { countCategories, createYearGroups, linkFiles, linkPages, formatPageName, planPages } from './lists.ts';
import type { PlannedPage, SiteData } from './site-data.ts';

export function planAuthorPages(data: SiteData): readonly PlannedPage<AuthorPage>[] {
  return data.catalogue.people
    .filter(({ hasPage }) => hasPage)
    .flatMap((person) =>
      planPages(paginatePapers(person.publications), { author: person.id }, (page) =>
        createAuthorPage(person, page, data),
      ),
    );
}

/** A page of a person's papers. */
export type AuthorPage = ReturnType<typeof createAuthorPage>;

function createAuthorPage(person: Person, page: PageOf<RenderedPublication>, data: SiteData) {
  const { site, texts, urls, catalogue } = data;
  const { id, name, namesakes, publications, years } = person;
  const scope = { kind: 'author', key: id } as const;
  const list = { scope, publications };
  const papers = formatCount(texts.papers, publications.length, texts.lang);
  const span = years && formatYearSpan(years, texts);
  const title = formatPageName(name, page, texts);
  const hrefOf = (number: number) => urls.scope(scope, number);
  const path = hrefOf(page.number);
  const parent = { title: texts.authors, path: urls.index('author') };
  return {
    head: createHead(data, {
      title,
      description:
        span === null
          ? fillPlaceholders(texts.papersBy, { papers, name })
          : fillPlaceholders(texts.papersByIn, { papers, name, years: span }),
      path,
      section: 'authors',
      list,
      type: 'profile',
      graph: toProfilePage(person, { title, path, parent }, site, urls),
    }),
    papers,
    years: span,
    role: describeRole(person, texts),
    otherSpellings: person.otherSpellings.join(texts.comma),
    /** Other people with the same name; without an address if they have no page. */
    namesakes: namesakes.map((other) => ({
      name: other.name + texts.comma + formatCount(texts.papers, other.count, texts.lang),
      href: catalogue.hasPage(other.id) ? urls.scope({ kind: 'author', key: other.id }) : null,
    })),
    homePage: person.link,
    orcids: linkOrcids(person.identifiers.orcid),
    files: linkFiles(list, data),
    categories: page.number === 1 ? countOwnCategories(person, data) : [],
    chart: createListChart(list, page, data, hrefOf),
    groups: createYearGroups(page.items, list, data),
    pages: linkPages(page, hrefOf),
    tools: createListTools(list, data),
    name,
    coauthors: linkCoauthors(person, data),
  };
}

function countOwnCategories({ publications }: Person, data: SiteData) {
  const categories = groupByCategory(publications).filter(({ key }) => data.catalogue.hasCategory(key));
  return countCategories(toShares(categories), data);
}

function linkCoauthors({ name, facet, coauthors }: Person, { urls, texts }: SiteData) {
  const most = Math.max(1, ...coauthors.map(({ years }) => years.length));
  return coauthors.map(({ person, name: other, facet: otherFacet, years }) => ({
    name: other,
    href: urls.scope({ kind: 'author', key: person }),
    count: years.length,
    /** The years of the papers together, for a list that is narrowed to some; empty for a paper without a year. */
    years: years.map((year) => year ?? '').join(' '),
    /** Length of a bar, in percent of that of the most frequent co-author. */
    share: Math.round((years.length / most) * 100),
    /** A search for the papers of both. */
    search: urls.search({ author: [facet, otherFacet] }),
    label: fillPlaceholders(texts.papersTogether, {
      papers: formatCount(texts.papers, years.length, texts.lang),
      name,
      other,
    }),
  }));
}
