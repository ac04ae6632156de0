import type { PublicationType } from './publication.ts';

/** The word for each type of publication, used in formats that do not have this type. */
export const typeWords: Readonly<Record<PublicationType, string | null>> = {
  article: 'Article',
  conference: 'Conference paper',
  book: 'Book',
  chapter: 'Book chapter',
  thesis: 'Thesis',
  report: 'Report',
  preprint: 'Preprint',
  dataset: 'Dataset',
  software: 'Software',
  patent: 'Patent',
  standard: 'Standard',
  talk: 'Talk',
  other: null,
};
