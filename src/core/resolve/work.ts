import type { Draft } from '../model/draft.ts';
import { markupWords } from '../model/markup-words.ts';
import type { Author, Publication } from '../model/publication.ts';
import type { SourceText } from '../model/source-text.ts';
import { mergeFields } from './fields/each-field.ts';

/** The fields of a paper from sources and corrections, with the names of the model. The title has no retraction mark. */
export interface Fields extends Omit<
  Publication,
  'id' | 'source' | 'citationKey' | 'appeared' | 'retracted' | 'unplaced'
> {
  readonly retracted: boolean;
}

/** A paper during resolution, between draft and publication. */
export interface Work {
  readonly draft: Draft;
  readonly source: SourceText;
  readonly fields: Fields;
  /** The person whose list contains the paper; null if the source is not a list of one person. */
  readonly of: Author | null;
  /** The same paper from other sources, the most trusted first. */
  readonly others: readonly Work[];
}

/** A work with its address. */
export interface PlacedWork extends Work {
  readonly id: string;
}

/** A paper merged with another version of it. */
export const mergeWorks = <Kind extends Work>(work: Kind, version: Work): Kind => ({
  ...work,
  fields: mergeFields(work.fields, version.fields),
  others: [...work.others, version, ...version.others],
});

/** The title in words, without markup. */
export const titleWords = ({ fields: { title } }: Pick<Work, 'fields'>): string => markupWords(title.markup);
