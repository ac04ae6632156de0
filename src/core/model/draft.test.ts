import { describe, expect, test } from 'vitest';
import { type Confidence, type Draft, draftFields, type Field, lowestConfidence } from './draft.ts';
import { toRichText } from './tex/parse-markup.ts';

function field<T>(value: T, confidence: Confidence = 'certain'): Field<T> {
  return { value, span: { start: 0, end: 1 }, confidence, rule: 'test' };
}

const draft: Draft = {
  source: { file: 'a.txt', line: 1 },
  score: null,
  category: null,
  date: field({ year: 2025, month: 5, day: 21 }),
  code: null,
  title: field(toRichText('Moss')),
  authors: [],
  etal: null,
  affiliations: [],
  abstract: null,
};

describe('the lowest confidence of a draft', () => {
  test.each<[Confidence, Partial<Draft>]>([
    ['certain', {}],
    ['likely', { title: field(toRichText('Moss'), 'likely') }],
    ['guess', { title: field(toRichText('Moss'), 'likely'), authors: [field('Ada'), field('Li', 'guess')] }],
    ['likely', { affiliations: [field('mila', 'likely')] }],
    ['guess', { abstract: field(toRichText('Moss grows.'), 'guess'), score: field(1, 'likely') }],
    ['guess', { category: field('CL', 'guess') }],
    ['likely', { date: field({ year: null, month: 5, day: 21 }, 'likely') }],
    ['likely', { code: field(true, 'likely') }],
    ['guess', { etal: field(true, 'guess') }],
  ])('is %s with %j', (confidence, fields) => {
    expect(lowestConfidence({ ...draft, ...fields })).toBe(confidence);
  });
});

test('the fields of a draft are those that the source has', () => {
  const fields = { authors: [field('Ada'), field('Li')], affiliations: [field('mila')], score: field(95.2) };
  const values = draftFields({ ...draft, ...fields }).map(({ value }) => value);
  expect(new Set(values)).toEqual(new Set([95.2, draft.date.value, draft.title.value, 'Ada', 'Li', 'mila']));
  expect(values.length).toBe(6);
});
