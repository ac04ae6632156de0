import { expect, test } from 'vitest';
import type { PublicationDate } from '../model/publication.ts';
import { findTexts } from '../texts/find-texts.ts';
import { formatDate, formatHighwireDate } from './format-date.ts';

const date = (year: number, month: number | null = null, day: number | null = null): PublicationDate => {
  return { year, month, day, yearInferred: false };
};

test.each([
  [date(2025, 5, 1), 'en', 'May 1, 2025'],
  [date(2025, 12, 31), 'en-GB', '31 December 2025'],
  [date(2025, 5), 'en', 'May 2025'],
  [date(2025), 'en', '2025'],
  [date(2025, 5, 21), 'de', '21. Mai 2025'],
])('%j in %s is %s', (value, language, text) => {
  expect(formatDate(value, findTexts(language))).toBe(text);
});

test.each([
  [date(2010, 5, 12), '2010/5/12'],
  [date(2010, 5), '2010/5'],
  [date(2010), '2010'],
])('%j is %s for Google Scholar', (value, text) => {
  expect(formatHighwireDate(value)).toBe(text);
});
