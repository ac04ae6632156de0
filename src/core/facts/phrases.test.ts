import { expect, test } from 'vitest';
import { countPapers, describeRole, groupThousands, spanYears } from './phrases.ts';

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

test.each([
  ['owner', null, null, null],
  ['owner', 'Professor of Botany', null, 'Professor of Botany'],
  ['member', null, null, 'Member'],
  ['member', 'PhD student', { first: 2021, last: null }, 'PhD student. Member since 2021'],
  ['member', null, { first: 2019, last: 2023 }, 'Former member, 2019–2023'],
  [null, null, null, null],
] as const)('somebody who is a %s, %s, %j', (role, position, membership, words) => {
  expect(describeRole({ role, position, membership })).toBe(words);
});
