import { describeLicense, type License } from '../facts/license.ts';
import { findVenueName } from '../facts/venue-name.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { type CategoryMark, showCategory, showPublished, type ShownPublished } from './shown.ts';
import type { SiteData } from './site-data.ts';

/** Facts about a paper, shown below its authors. */
export interface PaperFacts {
  /** The short name of the venue, if it differs from its name. */
  readonly badge: string | null;
  readonly published: ShownPublished;
  readonly isRetracted: boolean;
  readonly award: string | null;
  readonly category: CategoryMark | null;
  /** The identifier of the category, if it differs from its name. */
  readonly categoryId: string | null;
}

export function createPaperFacts(publication: RenderedPublication, data: SiteData): PaperFacts {
  const { venue, award, category, retracted } = publication;
  const badge = findVenueName(publication);
  return {
    badge: badge === venue ? null : badge,
    published: showPublished(publication, data),
    isRetracted: retracted ?? false,
    award,
    category: category && showCategory(category, data, true),
    categoryId: category && category.id !== category.name ? category.id : null,
  };
}

/** Further details, below the abstract. */
export interface PaperDetails {
  readonly affiliations: string;
  readonly license: License | null;
  /** The label for code without a known link. */
  readonly code: string | null;
  readonly score: { readonly label: string; readonly value: number } | null;
}

export function createPaperDetails(publication: RenderedPublication, { site, texts }: SiteData): PaperDetails {
  const { affiliations, code, links, score } = publication;
  const { show, labels } = site;
  return {
    affiliations: show.affiliations ? affiliations.join(texts.comma) : '',
    license: describeLicense(publication),
    code: code && !links.code ? (labels.code ?? texts.code) : null,
    score: score !== null && show.scores ? { label: labels.score ?? texts.score, value: score } : null,
  };
}
