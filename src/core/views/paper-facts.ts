import { describeImprint } from '../facts/imprint.ts';
import { describeLicense, type License } from '../facts/license.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { type CategoryMark, showCategory, showDate, type ShownDate } from './shown.ts';
import type { SiteData } from './site-data.ts';

/** What is known of a paper, below its authors. */
export interface PaperFacts {
  readonly date: ShownDate;
  readonly venue: string | null;
  /** Where in the venue; empty where nothing is known. */
  readonly imprint: string;
  readonly isRetracted: boolean;
  readonly award: string | null;
  readonly category: CategoryMark | null;
  /** The identifier of the category where that is not its name. */
  readonly categoryId: string | null;
  readonly affiliations: string;
  readonly license: License | null;
  /** What code is called, where some exists to which no link is known. */
  readonly code: string | null;
  readonly score: { readonly label: string; readonly value: number } | null;
}

export function createPaperFacts(publication: RenderedPublication, data: SiteData): PaperFacts {
  const { show, labels } = data.site;
  const { date, venue, award, category, affiliations, code, links, score } = publication;
  return {
    date: showDate(date, data),
    venue,
    imprint: describeImprint(publication),
    isRetracted: publication.retracted ?? false,
    award,
    category: category && showCategory(category, data, true),
    categoryId: category && category.id !== category.name ? category.id : null,
    affiliations: show.affiliations ? affiliations.join(', ') : '',
    license: describeLicense(publication),
    code: code && !links.code ? labels.code : null,
    score: score !== null && show.scores ? { label: labels.score, value: score } : null,
  };
}
