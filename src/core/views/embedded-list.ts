import { groupByYear } from '../catalogue/groups.ts';
import { listPublished, type ScopedList, toListAddress } from '../catalogue/scopes.ts';
import { formatListTitle } from '../facts/list-title.ts';
import { createPaperActions } from '../facts/paper-actions.ts';
import { formatYearHeading } from '../facts/phrases.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { formatCount } from '../texts/message.ts';
import { showAuthors, showPublished, showTitle } from './shown.ts';
import type { PlannedPage, SiteData } from './site-data.ts';

/** The most papers of an embedded list, which ends with a link to all. */
const mostPapers = 100;

/** A list of papers within a page of another site. */
export type EmbeddedList = ReturnType<typeof createEmbeddedList>;

/** None unless the owner asks for them. Of people, only the site's own have one. */
export function planEmbeddedLists(data: SiteData): readonly PlannedPage<EmbeddedList>[] {
  const { site, catalogue, formerLists } = data;
  if (!site.show.embed) return [];
  return listPublished(catalogue, formerLists)
    .filter(({ list: { scope } }) => scope.kind !== 'author' || catalogue.isOurs(scope.key))
    .map(({ at, list }) => ({
      params: { list: at.kind === 'site' ? undefined : toListAddress(at) },
      createView: () => createEmbeddedList(list, data),
    }));
}

function createEmbeddedList(list: ScopedList, data: SiteData) {
  const { texts, urls } = data;
  const { scope, publications } = list;
  const href = urls.scope(scope);
  return {
    title: formatListTitle(list, data),
    /** The full address of the list that this one is a part of. */
    canonical: urls.absolute(href),
    years: groupByYear(publications.slice(0, mostPapers)).map(({ key, publications: inYear }) => ({
      /** Null in the list of a year. */
      heading: scope.kind === 'year' ? null : formatYearHeading(key, texts),
      papers: inYear.map((publication) => showPaper(publication, data)),
    })),
    all: {
      href,
      name:
        publications.length === 0
          ? texts.noPapersYet
          : formatCount(texts.allPapersCount, publications.length, texts.lang),
    },
  };
}

function showPaper(publication: RenderedPublication, data: SiteData) {
  const { award, retracted } = publication;
  const { read, links } = createPaperActions(publication, data.urls, data.texts);
  return {
    title: showTitle(publication, data),
    authors: showAuthors(publication, data, { most: 10 }),
    published: showPublished(publication, data),
    award,
    isRetracted: retracted ?? false,
    links: [...(read ? [{ label: read.note, href: read.href }] : []), ...links],
  };
}
