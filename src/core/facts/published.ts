import { listByEditors, type PaperPeople } from '../model/known-authors.ts';
import { cleanText } from '../model/markup-clean.ts';
import type { Publication, PublicationType } from '../model/publication.ts';
import { typeWords } from '../model/type-words.data.ts';
import { english } from '../texts/en.data.ts';
import type { Texts } from '../texts/find-texts.ts';
import { fillPlaceholders } from '../texts/message.ts';
import { formatOrdinal } from '../texts/ordinal.ts';
import { formatDate } from './format-date.ts';

/** Where and when a paper appeared, as journals print it: *Journal* **860**(2), 119 (2018), or PhD thesis, *University* (2018). */
export interface Published {
  /** The kind of publication, if the venue does not show it, with the comma before the venue; otherwise empty. */
  readonly kind: string;
  /** Empty if no venue is known. */
  readonly name: string;
  /** Printed in bold after the venue; empty if unknown. */
  readonly volume: string;
  /** The place of the event, and the place within the venue, starting with the character after the volume: `(2), 119`, `, Oslo, pp. 17–42`. */
  readonly place: string;
  /** The publisher, unless it is the venue, and its place, printed before the date; otherwise empty. */
  readonly publisher: string;
  readonly date: string;
}

/** Null if neither a venue nor a kind is known. A paper in a venue is dated by its year, a preprint by its day. */
export function describePublished(
  publication: Pick<Publication, 'venue' | 'details' | 'date' | 'type' | 'links'> & PaperPeople,
  texts: Texts,
): Published | null {
  const { details, date, type } = publication;
  const kind = describeKind(publication, texts);
  const name = nameVenue(publication);
  if (name === null && kind === null) return null;
  const { volume = '', issue, pages, articleNumber, number, edition, version } = details;
  const isArticle = type === 'article';
  const places = [
    describeEditors(publication, texts),
    describeEventPlace(publication),
    issue !== undefined && volume === '' && fillPlaceholders(texts.issue, { number: issue }),
    number !== undefined && fillPlaceholders(texts.issue, { number }),
    pages !== undefined &&
      (isArticle
        ? pages
        : /[–,]/u.test(pages)
          ? fillPlaceholders(texts.pageRange, { pages })
          : fillPlaceholders(texts.singlePage, { page: pages })),
    articleNumber,
    edition !== undefined && formatEdition(edition, texts),
    version !== undefined && fillPlaceholders(texts.version, { number: version }),
  ];
  return {
    kind: kind === null ? '' : kind + (name === null ? '' : texts.comma),
    name: name ?? '',
    volume,
    place:
      (issue !== undefined && volume !== '' ? `(${issue})` : '') +
      places.flatMap((one) => (one ? texts.comma + one : [])).join(''),
    publisher: isArticle ? '' : describePublisher(publication, texts),
    date: formatDate(type === 'preprint' ? date : { ...date, month: null, day: null }, texts),
  };
}

/** The most editors that are named. */
const mostEditors = 3;

/** The editors of a book or volume with authors: `Anna de Vries, Min-jun Kim (eds.)`. */
function describeEditors(publication: PaperPeople, texts: Texts): string | undefined {
  const { editors } = publication;
  if (editors.length === 0 || listByEditors(publication).length > 0) return undefined;
  const names = editors.slice(0, mostEditors).map(({ name }) => name);
  const end = [editors.length > mostEditors ? texts.etAl : '', editors.length === 1 ? texts.editor : texts.editors];
  return [names.join(texts.comma), ...end].filter((part) => part !== '').join(' ');
}

/** A preprint on arXiv is cited by its identifier. */
function nameVenue({ venue, type, links }: Pick<Publication, 'venue' | 'type' | 'links'>): string | null {
  const isOnArxiv = venue === 'arXiv' || (venue === null && type === 'preprint');
  return isOnArxiv && links.arxiv !== undefined ? `arXiv:${links.arxiv}` : venue;
}

/** The place of a conference, unless the name of the conference contains it. */
function describeEventPlace({ venue, details }: Pick<Publication, 'venue' | 'details'>): string | undefined {
  const { eventPlace } = details;
  return eventPlace !== undefined && venue?.includes(eventPlace) ? undefined : eventPlace;
}

/** A place that the name of the venue or publisher contains is left out: `RWTH Aachen`. */
function describePublisher({ venue, details }: Pick<Publication, 'venue' | 'details'>, texts: Texts): string {
  const { publisher = '', place = '' } = details;
  const isNamed = [venue ?? '', publisher].some((name) => name.includes(place));
  return [publisher === venue ? '' : publisher, isNamed ? '' : place].filter((part) => part !== '').join(texts.comma);
}

/** `2nd ed.` for an edition written as `2`, `2nd` or `2nd edition`; other words stay as they are: `Revised ed.` */
function formatEdition(edition: string, texts: Texts): string {
  const words = edition.replace(/,? (?:ed|edn|edition|aufl|auflage)\.?$/iu, '');
  const [, number] = /^(\d{1,4})(?:st|nd|rd|th|\.)?$/iu.exec(words) ?? [];
  return fillPlaceholders(texts.edition, {
    number: number === undefined ? words : formatOrdinal(Number(number), texts.lang),
  });
}

/** The kind of publication, in English or in the words of its source; null if the venue shows it. */
export function findKind({ details, type }: Pick<Publication, 'details' | 'type'>): string | null {
  return knownByVenue.has(type) ? null : (details.genre ?? (type && typeWords[type]));
}

/** Papers of these types are recognised by their venue; a `type` in their sources adds nothing: `Journal Article`. */
const knownByVenue: ReadonlySet<PublicationType | null> = new Set([
  'article',
  'conference',
  'chapter',
  'book',
  'preprint',
]);

/** A venue, after the kind of publication if that is not obvious: `Nature`, `PhD thesis, Example University`. Null if neither is known. */
export function formatVenue(publication: Parameters<typeof describeKind>[0], texts: Texts): string | null {
  const parts = [describeKind(publication, texts), publication.venue].filter((part) => part !== null);
  return parts.length === 0 ? null : cleanText(parts.join(texts.comma));
}

/** The kind in the language of the site; null also if the venue contains it. */
function describeKind(publication: Pick<Publication, 'venue' | 'details' | 'type'>, texts: Texts): string | null {
  const { venue } = publication;
  const word = findKind(publication);
  if (word === null || (word.includes(' ') && venue?.toLowerCase().includes(word.toLowerCase()))) return null;
  return translateKind(word, texts);
}

/** A kind of publication in the language of the texts, if it is a usual one. */
export function translateKind(word: string, texts: Texts): string {
  const known = kinds.find((key) => english[key].toLowerCase() === word.replace("'", '’').toLowerCase());
  return known === undefined ? word : texts[known];
}

/** Kinds that are translated; others are printed as in their source. */
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
