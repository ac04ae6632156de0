import { expect, test } from 'vitest';
import { readYaml, lowerCaseKeys } from './front-matter.ts';
import { findHidingReason } from './hidden-pages.ts';

const visibility = { drafts: false, future: false, today: '2026-11-29' };
const find = (text: string, more = {}) => findHidingReason(lowerCaseKeys(readYaml(text)), { ...visibility, ...more });

test.each([
  'draft: true',
  'Draft: yes',
  'draft: "true"',
  'published: false',
  'hidden: true',
  'unlisted: true',
  'private: true',
  'headless: true',
  'build: { list: never }',
  '_build: { render: false }',
  'expiryDate: 2020-01-01',
  'publishDate: 2027-01-01T00:00:00Z',
  'date: 2026-11-30',
])('%j hides a page', (text) => {
  expect(find(text)).toMatch(/^it /u);
});

test.each([
  'title: Moss',
  'draft: false',
  'published: 2020-01-01',
  'build: { list: local, render: always }',
  'date: 2026-11-29',
  'publishDate: 2020-01-01\ndate: 2030-01-01',
  'date: Spring 2030',
  'expiryDate: 2030-01-01',
])('%j does not hide a page', (text) => {
  expect(find(text)).toBeNull();
});

test('the settings of a site can show drafts and future pages', () => {
  expect(find('draft: true', { drafts: true })).toBeNull();
  expect(find('date: 2030-01-01', { future: true })).toBeNull();
});
