import { describeLicense } from '../facts/license.ts';
import { findVenueName } from '../facts/venue-name.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { showCategory, showPublished } from './shown.ts';
import type { SiteData } from './site-data.ts';

/** Facts about a paper, shown below its authors. */
export type PaperFacts = ReturnType<typeof createPaperFacts>;

export function createPaperFacts(publication: RenderedPublication, data: SiteData) {
  const { venue, award, category, retracted } = publication;
  const badge = findVenueName(publication);
  return {
    /** The short name of the venue, if it differs from its name. */
    badge: badge === venue ? null : badge,
    published: showPublished(publication, data),
    isRetracted: retracted ?? false,
    award,
    category: category && showCategory(category, data, true),
    /** The identifier of the category, if it differs from its name. */
    categoryId: category && category.id !== category.name ? category.id : null,
  };
}

/** Further details, below the abstract. */
export type PaperDetails = ReturnType<typeof createPaperDetails>;

export function createPaperDetails(publication: RenderedPublication, { site, texts }: SiteData) {
  const { affiliations, code, links, score } = publication;
  const { show, labels } = site;
  return {
    affiliations: show.affiliations ? affiliations.join(texts.comma) : '',
    license: describeLicense(publication),
    /** The label for code without a known link. */
    code: code && !links.code ? (labels.code ?? texts.code) : null,
    score: score !== null && show.scores ? { label: labels.score ?? texts.score, value: score } : null,
  };
}
