import type { PublicationType } from './publication.ts';

/** What a publication is by its form, in the word that stands for it where a format has no type of its own. */
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
