import { foldWords } from './fold-words.ts';
import type { PublicationDate } from './publication.ts';
import { statusWords } from './status-words.data.ts';

const words = new Set(statusWords.flatMap(([, kind, own]) => (kind === 'inPreparation' ? own : [])));

/** True for a manuscript in preparation, without a year. It is not forthcoming: nothing says that it will appear. */
export function isInPreparation({ year, status = '' }: Pick<PublicationDate, 'year' | 'status'>): boolean {
  return year === null && words.has(foldWords(status));
}
