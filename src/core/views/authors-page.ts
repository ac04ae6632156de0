import { groupByInitial } from '../catalogue/initials.ts';
import { type PageOf, paginate } from '../catalogue/paging.ts';
import type { Person } from '../catalogue/people.ts';
import { toShares } from '../catalogue/ranking.ts';
import { toPlainPage } from '../metadata/json-ld/pages.ts';
import { mostAuthors } from '../model/many-authors.ts';
import { nameOwner } from '../settings/owner-name.ts';
import { fillPlaceholders, formatCount } from '../texts/message.ts';
import { createHead } from './head.ts';
import { countPeople, linkPages, formatPageName, planPages } from './lists.ts';
import type { PlannedPage, SiteData } from './site-data.ts';

/** Shorter lists are scanned faster by eye than with a search field. */
const mostWithoutSearch = 100;

export function planAuthorsPages(data: SiteData): readonly PlannedPage<AuthorsPage>[] {
  const pages = paginate(data.catalogue.people);
  // A letter links to the page on which it begins.
  const letters = new Map<string, Letter>();
  for (const { number, items } of pages)
    for (const { initial, id } of groupByInitial(items))
      if (!letters.has(id)) letters.set(id, { initial, id, page: number });
  return planPages(pages, {}, (page) => createAuthorsPage(page, [...letters.values()], data));
}

interface Letter {
  readonly initial: string;
  readonly id: string;
  /** Number of the page. */
  readonly page: number;
}

/** A page of the index of authors. */
export type AuthorsPage = ReturnType<typeof createAuthorsPage>;

function createAuthorsPage(page: PageOf<Person>, letters: readonly Letter[], data: SiteData) {
  const { site, texts, urls, catalogue } = data;
  const { people, publications } = catalogue;
  const title = formatPageName(texts.authors, page, texts);
  const path = urls.index('author', page.number);
  const ours = people.filter(({ role }) => role !== null);
  const nobody = publications.length > 0 ? texts.noAuthors : texts.noPapersYet;
  return {
    head: createHead(data, {
      title,
      description: fillPlaceholders(texts.authorsOf, { name: nameOwner(site) }),
      path,
      section: 'authors',
      graph: toPlainPage('CollectionPage', { title, path }, site, urls),
    }),
    lede: people.length > 0 ? formatCount(texts.authorCount, people.length, texts.lang) : nobody,
    /** Why some names are not links. */
    note: page.items.some(({ hasPage }) => !hasPage)
      ? fillPlaceholders(texts.namesWithoutPage, { count: String(mostAuthors) })
      : null,
    hasSearch: people.length > mostWithoutSearch,
    /** The site's own people, if there are several. */
    ours:
      ours.length > 1 && page.number === 1
        ? {
            title: site.title,
            people: countPeople(toShares(ours), data),
          }
        : null,
    letters: letters.map(({ initial, id, page: number }) => ({
      initial,
      href: `${number === page.number ? '' : urls.index('author', number)}#${id}`,
    })),
    initials: groupByInitial(page.items).map(({ initial, id, people: own }) => ({
      initial,
      id,
      people: own.map(({ id: person, indexName, role, hasPage, publications: { length } }) => ({
        ...indexName,
        href: role !== null || hasPage ? urls.scope({ kind: 'author', key: person }) : null,
        isOurs: role !== null,
        count: length,
      })),
    })),
    pages: linkPages(page, (number) => urls.index('author', number)),
  };
}
