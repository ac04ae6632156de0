import { cleanText } from '../model/markup-clean.ts';
import type { Publication, PublicationType } from '../model/publication.ts';
import { typeWords } from '../model/type-words.data.ts';
import { english } from '../texts/en.data.ts';
import type { Texts } from '../texts/find-texts.ts';
import { fill } from '../texts/message.ts';
import { formatDate } from './format-date.ts';

/** Where and when a paper appeared, as a journal sets it: *Journal* **860**(2), 119 (2018), or PhD thesis, *University* (2018). */
export interface Published {
  /** What it is, where neither its venue nor its place in it shows that; with the comma before the venue. */
  readonly kind: string;
  /** Empty where no venue is known. */
  readonly name: string;
  /** Set in bold behind the name of the venue; empty where none is known. */
  readonly volume: string;
  /** Where in it, from the sign behind the volume on: `(2), 119`, `, pp. 17–42`. */
  readonly place: string;
  /** What is in the brackets, from a publisher on whom the venue does not name: `Example Press, 2018`. */
  readonly publisher: string;
  readonly date: string;
}

/** Null where neither a venue nor a kind is known. What appeared in one has its year, a preprint the day on which it came. */
export function describePublished(
  publication: Pick<Publication, 'venue' | 'details' | 'date' | 'type'>,
  texts: Texts,
): Published | null {
  const { venue, details, date, type } = publication;
  const kind = describeKind(publication, texts);
  if (venue === null && kind === null) return null;
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
    kind: kind === null ? '' : kind + (venue === null ? '' : texts.comma),
    name: venue ?? '',
    volume,
    place:
      (issue !== undefined && volume !== '' ? `(${issue})` : '') +
      places.flatMap((one) => (one ? texts.comma + one : [])).join(''),
    publisher: isArticle || publisher === venue ? '' : publisher,
    date: formatDate(type === 'preprint' ? date : { ...date, month: null, day: null }, texts),
  };
}

/** What a publication is, in English or in the words of its source; null where its venue shows it. */
export function findKind({ details, type }: Pick<Publication, 'details' | 'type'>): string | null {
  return knownByVenue.has(type) ? null : (details.genre ?? (type && typeWords[type]));
}

/** These are known by where they appeared; `type` in their sources says no more than that, or too much: `Journal Article`. */
const knownByVenue: ReadonlySet<PublicationType | null> = new Set([
  'article',
  'conference',
  'chapter',
  'book',
  'preprint',
]);

/** A venue behind what appeared there: `Nature`, `PhD thesis, Example University`. Null where neither is known. */
export function formatVenue(publication: Parameters<typeof describeKind>[0], texts: Texts): string | null {
  const parts = [describeKind(publication, texts), publication.venue].filter((part) => part !== null);
  return parts.length === 0 ? null : cleanText(parts.join(texts.comma));
}

/** The same in the language of the site; null also where the venue names it. */
function describeKind(publication: Pick<Publication, 'venue' | 'details' | 'type'>, texts: Texts): string | null {
  const { venue } = publication;
  const word = findKind(publication);
  if (word === null || (word.includes(' ') && venue?.toLowerCase().includes(word.toLowerCase()))) return null;
  const known = kinds.find((key) => english[key].toLowerCase() === word.replace("'", '’').toLowerCase());
  return known === undefined ? word : texts[known];
}

/** Kinds with a name in each language; all others are named as in their source. */
const kinds = [
  'thesis',
  'phdThesis',
  'mastersThesis',
  'bachelorsThesis',
  'report',
  'technicalReport',
  'dataset',
  'software',
  'patent',
  'standard',
  'talk',
  'poster',
] as const;
