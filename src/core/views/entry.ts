import { hasRoomForAbstracts } from '../catalogue/paging.ts';
import { createPaperActions, type PaperActions } from '../facts/paper-actions.ts';
import { listPaperSearches, type PaperSearch } from '../facts/paper-searches.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { isRightToLeft } from '../markup/text-language.ts';
import { toCoins } from '../metadata/coins.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import { listAvailability } from './list-tools.ts';
import {
  type Byline,
  type CategoryMark,
  showAuthors,
  showCategory,
  showDate,
  type ShownDate,
  type ShownText,
  showText,
  showTitle,
  type TitleLink,
} from './shown.ts';
import type { SiteData } from './site-data.ts';

/** A paper in a list. */
export interface Entry {
  readonly title: TitleLink;
  /** The full address of its page, for print. On longer lists it would weigh more than it is worth. */
  readonly address: string | null;
  /** What a list can be narrowed to that the paper has, with spaces between. */
  readonly has: string;
  readonly authors: Byline | null;
  readonly date: ShownDate;
  readonly category: CategoryMark | null;
  readonly venue: { readonly name: string; readonly isRightToLeft: boolean } | null;
  readonly isRetracted: boolean;
  readonly award: string | null;
  /** Said of a paper with code to which no link is known. */
  readonly code: string | null;
  readonly score: string | null;
  readonly actions: PaperActions;
  /** What stands there when there is room for more than the line of facts. */
  readonly more: EntryMore | null;
}

interface EntryMore {
  /** None for a paper that can be read behind one of its links. */
  readonly searches: readonly PaperSearch[];
  readonly abstract: ShownText | null;
  /** What reference managers look for in lists. */
  readonly coins: string;
}

/** Papers of a list that stand together. */
export interface Entries {
  readonly isRoomy: boolean;
  readonly entries: readonly Entry[];
}

/** The most papers of a site whose lists are printed with addresses. */
const mostAddresses = 500;

/** Makes the entries of papers; whether there is room for more than a line of facts is decided by all that are on the page. */
export function createEntries(
  publications: readonly RenderedPublication[],
  data: SiteData,
  isRoomy = hasRoomForAbstracts(publications),
): Entries {
  return { isRoomy, entries: publications.map((publication) => createEntry(publication, data, isRoomy)) };
}

function createEntry(publication: RenderedPublication, data: SiteData, isRoomy: boolean): Entry {
  const { site, urls, catalogue } = data;
  const { id, rendered, category, date, code, score, links, venue, award, retracted, details } = publication;
  const actions = createPaperActions(publication, urls);
  return {
    title: showTitle(publication, data),
    address: catalogue.publications.length > mostAddresses ? null : decodeURI(urls.absolute(urls.paper(id))),
    has: listAvailability(publication).join(' '),
    authors: listKnownAuthors(publication).length > 0 ? showAuthors(publication, data, { most: 10 }) : null,
    date: showDate(date, data),
    category: category && showCategory(category, data, false),
    venue: venue === null ? null : { name: venue, isRightToLeft: isRightToLeft(venue) },
    isRetracted: retracted ?? false,
    award,
    code: code && !links.code ? site.labels.code : null,
    score: score !== null && site.show.scores ? `${site.labels.score} ${String(score)}` : null,
    actions,
    more: isRoomy
      ? {
          searches: actions.find === null ? [] : listPaperSearches(rendered.title.text),
          abstract: rendered.abstract && showText(rendered.abstract, details.language, data),
          coins: toCoins(catalogue.brief(publication), urls),
        }
      : null,
  };
}
