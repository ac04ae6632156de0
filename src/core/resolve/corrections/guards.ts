import { formatIsoDate } from '../../model/date.ts';
import { markupWords } from '../../model/markup-words.ts';
import { parseMarkup } from '../../model/tex/parse-markup.ts';
import type { PublicationDate } from '../../model/publication.ts';
import type { Unfinished } from '../unfinished.ts';
import type { Guards } from './schema.ts';

export type GuardedField = keyof Guards;

/** A value that a source no longer has. */
export interface BrokenGuard {
  readonly field: GuardedField;
  readonly was: string;
  readonly now: string;
}

/** The guards of an entry that do not hold, in words. White space does not count, nor markup, nor how a category is written. */
export function findBrokenGuards(guards: Guards, paper: Unfinished): readonly BrokenGuard[] {
  return Object.entries(guards).flatMap(([name, value]): readonly BrokenGuard[] => {
    if (value === undefined) return [];
    const field = name as GuardedField;
    const isText = field === 'title' || field === 'abstract';
    const was = isText && typeof value === 'string' ? markupWords(parseMarkup(value)) : describe(value);
    const now = field === 'category' ? describeCategory(paper, was) : describe(toWritten(paper, field));
    return was === now ? [] : [{ field, was, now }];
  });
}

function describeCategory({ category }: Unfinished, was: string): string {
  const forms = category ? [category.written, category.id] : [describe(null)];
  return forms.find((form) => form === was) ?? forms[0] ?? '';
}

function toWritten(paper: Unfinished, field: Exclude<GuardedField, 'category'>): Written {
  if (field === 'title' || field === 'abstract') return paper[field] && markupWords(paper[field].markup);
  return field === 'authors' ? paper.authors.map(({ name }) => name) : paper[field];
}

type Written = string | number | boolean | null | readonly string[] | PublicationDate;

function describe(value: Written): string {
  if (value === null) return 'none';
  if (typeof value !== 'object') return String(value).replaceAll(/\s+/gu, ' ').trim();
  return 'year' in value ? formatIsoDate(value) : value.join(', ') || 'none';
}
