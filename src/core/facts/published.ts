import type { Publication } from '../model/publication.ts';
import type { Texts } from '../texts/find-texts.ts';
import { fill } from '../texts/message.ts';
import { formatDate } from './format-date.ts';

/** Where and when a paper appeared, as a journal sets it: *Journal* **860**(2), 119 (2018). */
export interface Published {
  readonly name: string;
  /** Set in bold behind the name of the venue; empty where none is known. */
  readonly volume: string;
  /** Where in it, from the sign behind the volume on: `(2), 119`, `, pp. 17–42`. */
  readonly place: string;
  /** What is in the brackets, from a publisher on whom the venue does not name: `Example Press, 2018`. */
  readonly publisher: string;
  readonly date: string;
}

/** Null where no venue is known. What appeared in one has its year, a preprint the day on which it came. */
export function describePublished(
  { venue, details, date, type }: Pick<Publication, 'venue' | 'details' | 'date' | 'type'>,
  texts: Texts,
): Published | null {
  if (venue === null) return null;
  const { volume = '', issue, pages, articleNumber, number, publisher = '', edition } = details;
  const isArticle = type === 'article';
  const places = [
    issue !== undefined && volume === '' && fill(texts.issue, { number: issue }),
    number !== undefined && fill(texts.issue, { number }),
    pages !== undefined &&
      (isArticle
        ? pages
        : /[–,]/u.test(pages)
          ? fill(texts.pageRange, { pages })
          : fill(texts.singlePage, { page: pages })),
    articleNumber,
    edition !== undefined && fill(texts.edition, { number: edition }),
  ];
  return {
    name: venue,
    volume,
    place:
      (issue !== undefined && volume !== '' ? `(${issue})` : '') +
      places.flatMap((one) => (one ? texts.comma + one : [])).join(''),
    publisher: isArticle || publisher === venue ? '' : publisher,
    date: formatDate(type === 'preprint' ? date : { ...date, month: null, day: null }, texts),
  };
}
