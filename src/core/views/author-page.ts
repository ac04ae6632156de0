import { groupByCategory } from '../catalogue/groups.ts';
import { type PageOf, paginatePapers } from '../catalogue/paging.ts';
import type { Person } from '../catalogue/people.ts';
import { toShares } from '../catalogue/ranking.ts';
import { describeRole, formatYearSpan } from '../facts/phrases.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { toProfilePage, toShortProfile } from '../metadata/json-ld/pages.ts';
import { fillPlaceholders, formatCount } from '../texts/message.ts';
import { createEntries, type Entries, findEntryForm } from './entry.ts';
import type { Link } from './frame.ts';
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

/**
 * Most authors of a large site have one paper. Unless they belong to the site, their page is short: it has the paper with links to its
 * abstract and citation, and nothing that only repeats it.
 */
function createAuthorPage(person: Person, page: PageOf<RenderedPublication>, data: SiteData) {
  const { site, texts, urls, catalogue } = data;
  const { id, name, namesakes, publications, years } = person;
  const scope = { kind: 'author', key: id } as const;
  const list = { scope, publications };
  const files = linkFiles(list, data);
  const isShort = person.role === null && publications.length === 1 && files.feeds.length === 0;
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
      ...(isShort
        ? { graph: toShortProfile(person, urls), isShort }
        : { graph: toProfilePage(person, { title, path, parent }, site, urls) }),
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
    /** Null on a short page, whose paper has links of its own. */
    files: isShort ? null : files,
    categories: isShort || page.number > 1 ? [] : countOwnCategories(person, data),
    chart: createListChart(list, page, data, hrefOf),
    groups: isShort ? [] : createYearGroups(page.items, list, data),
    /** The paper of a short page. */
    only: isShort ? createShortList(publications, files.files, data) : null,
    pages: linkPages(page, hrefOf),
    tools: createListTools(list, data),
    name,
    coauthors: isShort ? [] : linkCoauthors(person, data),
  };
}

/** Papers in one line of facts each, as in search results; `files` are further links. */
function createShortList(publications: Person['publications'], files: readonly Link[], data: SiteData): Entries {
  const list = createEntries(publications, data, { ...findEntryForm(publications), isRoomy: false });
  const further = files.map(({ name, href }) => ({ label: name, href }));
  return {
    ...list,
    entries: list.entries.map(({ actions, ...entry }) => ({
      ...entry,
      // The title leads to the searches.
      actions: { ...actions, find: null, links: [...actions.links, ...further] },
    })),
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
