import type { Publication } from '../model/publication.ts';

/** Where in its venue a paper is, and who published that: `12(3), pp. 17–42, Example Press`. Empty where nothing is known. */
export function describeImprint({ details, venue }: Pick<Publication, 'details' | 'venue'>): string {
  const { volume, issue, pages, articleNumber, number, publisher, edition } = details;
  const within = (volume ?? '') + (issue === undefined ? '' : volume === undefined ? `no. ${issue}` : `(${issue})`);
  return [
    within,
    number === undefined ? '' : `no. ${number}`,
    pages === undefined ? '' : `${/[–,]/.test(pages) ? 'pp.' : 'p.'} ${pages}`,
    articleNumber ?? '',
    edition === undefined ? '' : `edition ${edition}`,
    publisher === venue ? '' : (publisher ?? ''),
  ]
    .filter((part) => part !== '')
    .join(', ');
}
