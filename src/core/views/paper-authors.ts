import type { RenderedPublication } from '../markup/rendered.ts';
import { fillPlaceholders, formatCount, formatNumber } from '../texts/message.ts';
import { showAuthors } from './shown.ts';
import type { SiteData } from './site-data.ts';

/** The authors of a paper on its own page. */
export type PaperAuthors = ReturnType<typeof createPaperAuthors>;

/** The number of authors shown before the others are unfolded, if there are more than `mostNamed`. */
const firstNamed = 12;
const mostNamed = 20;

export function createPaperAuthors(publication: RenderedPublication, data: SiteData) {
  const { authors, unplaced, etal } = publication;
  const { texts } = data;
  const others = authors.length > mostNamed ? authors.slice(firstNamed) : [];
  const first = authors.slice(0, authors.length - others.length);
  const ours = [...others, ...unplaced].filter(({ person }) => data.catalogue.isOurs(person)).map(({ name }) => name);
  const among = ours.length > 0 ? texts.amongThem + ours.join(texts.comma) : '';
  const form = { isOwnPage: true };
  const ended = { unplaced: [], etal: false };
  const names = unplaced.map(({ name }) => name).join(texts.comma);
  const place = names === '' ? '' : fillPlaceholders(texts.positionUnknown, { names });
  return {
    first: showAuthors({ ...publication, authors: first, ...(others.length > 0 && ended) }, data, form),
    /** Further authors, and the label that reveals them. */
    others:
      others.length > 0
        ? {
            summary:
              fillPlaceholders(texts.andMoreAuthors, {
                count: formatNumber(others.length + unplaced.length, texts.lang),
              }) + among,
            byline: showAuthors({ ...publication, authors: others }, data, form),
          }
        : null,
    /** Marks and authors that need an explanation. */
    notes: [
      ...(authors.some(({ equal }) => equal) ? [texts.equalContribution] : []),
      ...(authors.some(({ corresponding }) => corresponding) ? [texts.correspondingAuthor] : []),
      ...(etal && authors.length > 0
        ? [formatCount(texts.onlyFirstAuthors, authors.length, texts.lang, { place })]
        : []),
    ],
  };
}
