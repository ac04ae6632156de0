import { expect, test } from 'vitest';
import { findTexts } from '../texts/find-texts.ts';
import { describeRole, formatYearSpan } from './phrases.ts';

const texts = findTexts('en');

test('a range of one year is written as that year', () => {
  expect(formatYearSpan([2019, 2026], texts)).toBe('2019–2026');
  expect(formatYearSpan([2026, 2026], texts)).toBe('2026');
});

test.each([
  ['owner', null, null, null],
  ['owner', 'Professor of Botany', null, 'Professor of Botany'],
  ['member', null, null, 'Member'],
  ['member', 'PhD student', { first: 2021, last: null }, 'PhD student. Member since 2021'],
  ['member', null, { first: 2019, last: 2023 }, 'Former member, 2019–2023'],
  [null, null, null, null],
] as const)('the role of a %s, position %s, membership %j is described', (role, position, membership, words) => {
  expect(describeRole({ role, position, membership }, texts)).toBe(words);
});
