import { expect, test } from 'vitest';
import { countPapers, groupThousands, spanYears } from './phrases.ts';

test.each([
  [0, '0 papers'],
  [1, '1 paper'],
  [22, '22 papers'],
  [10_000, '10,000 papers'],
])('%i is counted as “%s”', (count, phrase) => {
  expect(countPapers(count)).toBe(phrase);
});

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [123_456, '123,456'],
  [1_234_567, '1,234,567'],
])('%i is written %s', (count, written) => {
  expect(groupThousands(count)).toBe(written);
});

test('a span of years names one year where it has one', () => {
  expect(spanYears([2019, 2026])).toBe('2019–2026');
  expect(spanYears([2026, 2026])).toBe('2026');
});
