import { expect, test } from 'vitest';
import { countPapers, groupThousands } from './counts.ts';

test.each([
  [0, '0 papers'],
  [1, '1 paper'],
  [22, '22 papers'],
  [10_000, '10,000 papers'],
])('%i papers are written as “%s”', (count, phrase) => {
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
