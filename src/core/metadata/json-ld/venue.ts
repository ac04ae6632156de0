import { slugify } from '../../model/fold.ts';
import { cleanText } from '../../model/markup-clean.ts';
import type { Publication } from '../../model/publication.ts';
import { findForm } from '../../facts/publication-forms.ts';
import type { Urls } from '../../urls.ts';

/**
 * The container of a paper, as far as it is known, such as the issue of a volume of a journal; null if unknown, or if the venue is the
 * publisher.
 */
export function createContainer(publication: Publication, urls: Urls) {
  const { venue, details } = publication;
  const [, form] = findForm(publication).schema;
  if (venue === null || form === null) return null;
  const type = refineType(form, details);
  const node = {
    ...createVenue(type, venue, urls),
    ...(type === 'Periodical' && details.issn !== undefined && { issn: cleanText(details.issn) }),
    ...(type === 'Book' && details.isbn !== undefined && { isbn: cleanText(details.isbn) }),
    ...(details.publisher !== undefined && {
      publisher: { '@type': 'Organization', name: cleanText(details.publisher) },
    }),
  };
  // Only periodicals have volumes and issues; the volume of a book is part of its name.
  if (type !== 'Periodical') return node;
  const volume =
    details.volume === undefined
      ? node
      : { '@type': 'PublicationVolume', volumeNumber: cleanText(details.volume), isPartOf: node };
  return details.issue === undefined
    ? volume
    : { '@type': 'PublicationIssue', issueNumber: cleanText(details.issue), isPartOf: volume };
}

/** The ISBN or ISSN decides whether proceedings are a book or a periodical. */
function refineType(type: string, { isbn, issn }: Publication['details']): string {
  if (type !== 'CreativeWork') return type;
  return isbn !== undefined ? 'Book' : issn !== undefined ? 'Periodical' : type;
}

/** The publisher of a paper without a container; null if unknown. */
export function createPublisher(publication: Publication, urls: Urls) {
  const [, type] = findForm(publication).schema;
  return publication.venue === null || type !== null ? null : createVenue('Organization', publication.venue, urls);
}

function createVenue(type: string, venue: string, urls: Urls) {
  const id = `${urls.absolute(urls.home())}#venue-${slugify(venue)}`;
  return { '@type': type, '@id': id, name: cleanText(venue) };
}
