import { expect, test } from 'vitest';
import { describePath } from './describe-path.ts';

const values = {
  people: [{ name: 'Ada Grace', variants: ['A. G.'], role: 'boss' }, { nam: 'Bo' }],
  sources: [{ file: 'listing.txt' }],
  show: { latest: 0 },
};

test.each([
  [[], ''],
  [['show', 'latest'], 'show.latest'],
  [['people', 0, 'role'], 'people, Ada Grace, role'],
  [['people', 0, 'variants', 0], 'people, Ada Grace, variants, entry 1'],
  [['people', 0, 'name'], 'people, entry 1, name'],
  [['people', 1, 'nam'], 'people, entry 2, nam'],
  [['sources', 0, 'captured'], 'sources, listing.txt, captured'],
  [['archives', 2], 'archives, entry 3'],
])('%j is described as %s', (path, text) => {
  expect(describePath(path, values)).toBe(text);
});
