import type { Publication } from '../model/publication.ts';
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
  language: string,
): Published | null {
  if (venue === null) return null;
  const { volume = '', issue, pages, articleNumber, number, publisher = '', edition } = details;
  const isArticle = type === 'article';
  const places = [
    issue !== undefined && volume === '' && `no. ${issue}`,
    number !== undefined && `no. ${number}`,
    pages !== undefined && (isArticle ? pages : `${/[–,]/u.test(pages) ? 'pp.' : 'p.'} ${pages}`),
    articleNumber,
    edition !== undefined && `edition ${edition}`,
  ];
  return {
    name: venue,
    volume,
    place:
      (issue !== undefined && volume !== '' ? `(${issue})` : '') +
      places.flatMap((one) => (one ? `, ${one}` : [])).join(''),
    publisher: isArticle || publisher === venue ? '' : publisher,
    date: formatDate(type === 'preprint' ? date : { ...date, month: null, day: null }, language),
  };
}
