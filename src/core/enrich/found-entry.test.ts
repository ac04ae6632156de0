import { describe, expect, test } from 'vitest';
import type { FoundEntry } from '../found/schema.ts';
import { makeEntry } from './found-entry.ts';
import type { WantedPaper } from './plan.ts';
import type { IndexRecord } from './record.ts';

const paper: WantedPaper = {
  title: 'Moss on Many Old Roofs',
  searched: 'Moss on Many Old Roofs',
  authors: [{ family: 'Grace' }],
  etal: true,
  year: 2022,
  isPreprint: false,
  isElse: false,
  doi: null,
  arxiv: null,
  hasText: false,
  hasAbstract: false,
};

const article: IndexRecord = {
  index: 'doi',
  address: 'https://doi.org/10.1000/182',
  kind: 'published',
  title: paper.title,
  authors: [{ family: 'Grace', given: 'A.' }, { family: 'Berg' }],
  isTruncated: false,
  date: '2023-06',
  doi: '10.1000/182',
  arxiv: null,
  facts: { type: 'journal-article', venue: 'Roofs', volume: '7' },
  isRetracted: false,
};
const preprint: IndexRecord = {
  ...article,
  index: 'arxiv',
  address: 'https://arxiv.org/abs/2204.00001',
  kind: 'preprint',
  authors: [
    { family: 'Grace', given: 'Ada' },
    { family: 'Berg', given: 'Li' },
  ],
  date: '2022-04-14',
  doi: '10.1000/999',
  arxiv: '2204.00001',
  facts: { type: 'preprint', pdf: 'https://arxiv.org/pdf/2204.00001', abstract: 'Moss grows.' },
};
const collected: IndexRecord = {
  ...preprint,
  index: 'openalex',
  address: 'https://openalex.org/W1',
  doi: null,
  date: '2022-01-01',
  facts: { venue: '', pdf: 'https://repository.example.org/1.pdf', license: 'CC BY' },
};

const find = (
  accepted: readonly IndexRecord[],
  given: { before?: FoundEntry; hasFailed?: boolean; day?: string } = {},
) =>
  makeEntry(
    paper,
    {
      decision: { accepted, questions: [], correction: null },
      hasFailed: given.hasFailed ?? false,
      day: given.day ?? '2026-11-29',
    },
    given.before,
  );

const valuesOf = ({ fields }: FoundEntry) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, field?.state === 'accepted' ? field.value : field?.state]),
  );

describe('The entry of a paper', () => {
  test('has each field from the most trusted record, with full names', () => {
    expect(valuesOf(find([preprint, article]))).toEqual({
      authors: preprint.authors,
      date: '2023-06',
      // The DOI in the record of arXiv is another one, which nobody has confirmed.
      doi: '10.1000/182',
      arxiv: '2204.00001',
      type: 'journal-article',
      venue: 'Roofs',
      volume: '7',
      pdf: 'https://arxiv.org/pdf/2204.00001',
      abstract: 'Moss grows.',
    });
  });

  test('has arXiv’s own data for a preprint', () => {
    const { fields } = find([collected, preprint]);
    expect(fields.date).toMatchObject({ value: '2022-04-14', source: 'arxiv' });
    expect(fields.doi).toEqual({ state: 'none', day: '2026-11-29' });
  });

  test('has the license of the copy that it links, not of another one', () => {
    const own = { ...article, facts: { ...article.facts, pdf: 'https://publisher.example.org/1.pdf' } };
    expect(valuesOf(find([own, collected]))).not.toHaveProperty('license');
    expect(valuesOf(find([article, collected]))).toMatchObject({
      pdf: 'https://repository.example.org/1.pdf',
      license: 'CC BY',
    });
  });

  test('leaves out invalid values only', () => {
    const odd = { ...article, facts: { ...article.facts, volume: 'x'.repeat(3000), address: 'javascript:alert(1)' } };
    expect(valuesOf(find([odd]))).not.toHaveProperty('volume');
    expect(valuesOf(find([odd]))).not.toHaveProperty('address');
    expect(valuesOf(find([odd])).venue).toBe('Roofs');
  });

  test('keeps the day of an unchanged value, and values that a later answer lacks', () => {
    const before = find([article, preprint], { day: '2026-01-01' });
    expect(find([article, preprint], { before })).toMatchObject({ fields: { doi: { day: '2026-01-01' } } });
    expect(find([article, preprint], { before, day: '2026-01-15' })).toBe(before);
    expect(valuesOf(find([], { before, hasFailed: true }))).toEqual(valuesOf(before));
  });

  test('discards former values after a change of the title', () => {
    const before = { ...find([article]), title: 'Ferns' };
    expect(find([], { before })).toMatchObject({ state: 'none', fields: { doi: { state: 'none' } } });
  });

  test('marks lookups without an answer as failed', () => {
    expect(find([], { hasFailed: true })).toMatchObject({ state: 'failed', fields: { doi: { state: 'failed' } } });
  });
});
