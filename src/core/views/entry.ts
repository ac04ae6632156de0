import { hasRoomForAbstracts } from '../catalogue/paging.ts';
import { createPaperActions } from '../facts/paper-actions.ts';
import { findVenueName } from '../facts/venue-name.ts';
import { listPaperSearches } from '../facts/paper-searches.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { toCoins } from '../metadata/coins.ts';
import { listAvailability } from './list-tools.ts';
import {
  type CategoryMark,
  showAuthors,
  showCategory,
  showFigure,
  showPublished,
  showText,
  showTitle,
} from './shown.ts';
import { printAddress } from './printed-address.ts';
import type { SiteData } from './site-data.ts';

/** A paper in a list. */
export type Entry = ReturnType<typeof createEntry>;

/** A substitute for a picture: a short name on the colour of the category. */
export interface Plate {
  readonly name: string;
  readonly hue: CategoryMark['hue'];
}

/** A group of papers in a list. */
export interface Entries extends EntryForm {
  readonly entries: readonly Entry[];
}

/** The layout of the entries on a page, which depends on all of them. */
export interface EntryForm {
  /** Whether there is room for more than one line of facts. */
  readonly isRoomy: boolean;
  readonly hasFigures: boolean;
}

export function findEntryForm(page: readonly RenderedPublication[]): EntryForm {
  return { isRoomy: hasRoomForAbstracts(page), hasFigures: page.some(({ preview }) => preview !== null) };
}

/** Creates the entries of a list of papers. */
export function createEntries(
  publications: readonly RenderedPublication[],
  data: SiteData,
  form = findEntryForm(publications),
): Entries {
  return { ...form, entries: publications.map((publication) => createEntry(publication, data, form)) };
}

function createEntry(publication: RenderedPublication, data: SiteData, { isRoomy, hasFigures }: EntryForm) {
  const { site, texts, urls, catalogue } = data;
  const { id, rendered, category, code, links, award, retracted, details } = publication;
  const actions = createPaperActions(publication, urls, texts);
  return {
    title: showTitle(publication, data),
    /** The content of the margin, on pages where some paper has a picture. */
    figure: showFigure(publication, data) ?? (hasFigures ? createPlate(publication, data) : null),
    /** The full address of its page, for print. */
    address: printAddress(urls.paper(id), data),
    /** The keys of its topics, by which lists can be filtered. */
    topics: [...new Set(publication.keywords.flatMap((keyword) => catalogue.findTopic(keyword)?.key ?? []))],
    /** The filter values of the paper, separated by spaces. */
    has: listAvailability(publication).join(' '),
    authors: showAuthors(publication, data, { most: 10 }),
    published: showPublished(publication, data),
    category: category && showCategory(category, data, false),
    isRetracted: retracted ?? false,
    award,
    /** Shown for a paper whose code has no known link. */
    code: code && !links.code ? (site.labels.code ?? texts.code) : null,
    actions,
    /** Shown if there is room for more than one line of facts. */
    more: isRoomy
      ? {
          /** Empty for a paper with a link to its text. */
          searches: actions.find === null ? [] : listPaperSearches(rendered.title.text),
          abstract: rendered.abstract && showText(rendered.abstract, details.language, data),
          /** For reference managers. */
          coins: toCoins(catalogue.brief(publication), urls),
        }
      : null,
  };
}

function createPlate(publication: RenderedPublication, { catalogue }: SiteData): Plate | null {
  const { category } = publication;
  const name = findVenueName(publication) ?? category?.id;
  return name === undefined ? null : { name, hue: (category && catalogue.findHue(category.id)) ?? 'other' };
}
