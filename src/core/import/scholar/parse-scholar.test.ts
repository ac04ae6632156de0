import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listMisplaced } from '../../model/misplaced-fields.fixture.ts';
import { isScholarProfile } from './parse-scholar.ts';
import { readSource } from '../read-source.ts';

const lines = `Title\tCited by\tYear
How moss finds water in old walls
A Grace, LM Berg, B van der Chen, ...
Journal of Plant Ecology 12 (3), 45-67, 2019\t128\t2019
Ferns of the north
LM Berg
Proceedings of the 3rd Fern Conference, 10-20, 2018\t7*\t2018
Lichen on stone
A Grace, LM Berg
arXiv preprint arXiv:1501.01234, 2015\t\t2015
`;
const apart = lines.replaceAll('\t', '\n');

test.each([
  ['between tabs', lines],
  ['line by line', apart],
])('a profile is read %s', (_, text) => {
  const { drafts, diagnostics } = readSource('profile.txt', text, []);
  expect(
    drafts.map(({ title, date, reference }) => [
      title.value.written,
      date.value.year,
      reference?.venue?.value,
      reference?.type?.value,
    ]),
  ).toEqual([
    ['How moss finds water in old walls', 2019, 'Journal of Plant Ecology', 'article'],
    ['Ferns of the north', 2018, 'Proceedings of the 3rd Fern Conference', 'conference'],
    ['Lichen on stone', 2015, 'arXiv', 'preprint'],
  ]);
  expect(drafts[0]).toMatchObject({ etal: { value: true }, source: { line: text === lines ? 2 : 4 } });
  expect(drafts[0]?.authors.map(({ value }) => value)).toEqual(['A. Grace', 'L. M. Berg', 'B. van der Chen']);
  expect(drafts[0]?.reference?.details).toMatchObject({
    volume: { value: '12' },
    issue: { value: '3' },
    pages: { value: '45–67' },
  });
  expect(diagnostics.map(({ code }) => code)).not.toContain('text-outside-paper');
});

test('the owner above the list is no paper, and a paper can lack venue and citations', () => {
  const text = `Ada Grace\nETH Zurich, Switzerland\nVerified email at ethz.ch\n${lines}Notes on walls\nA Grace\n\t2009\n`;
  const { drafts, diagnostics } = readSource('profile.txt', text, []);
  expect(drafts.map(({ title, date }) => [title.value.written, date.value.year])).toEqual([
    ['How moss finds water in old walls', 2019],
    ['Ferns of the north', 2018],
    ['Lichen on stone', 2015],
    ['Notes on walls', 2009],
  ]);
  expect(diagnostics).toMatchObject([{ code: 'text-outside-paper', position: { line: 1 } }]);
});

test('a number that can be a year is not taken for citations', () => {
  const text = 'On moss\nA Grace\nJournal of Moss 12\n\n7\n\n2019\nOn ferns\nL Berg\nJournal of Ferns 3\n\n2018\n';
  expect(readSource('profile.txt', text, []).drafts.map(({ date }) => date.value.year)).toEqual([2019, 2018]);
});

test('lines that belong to no paper are reported', () => {
  const { diagnostics } = readSource('profile.txt', `${lines}Get my own profile\n`, [], 'scholar');
  expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'text-outside-paper' }));
});

test('a line of many names with initials is read in linear time', () => {
  const names = Array.from({ length: 40 }, (_, index) => `AB Grace${String.fromCodePoint(97 + (index % 26))}`).join(
    ', ',
  );
  const text = `${names}. On moss. Journal 12, 2019.\n${names}. On ferns. Journal 13, 2020.\n`;
  expect(isScholarProfile(text)).toBe(false);
  expect(readSource('profile.txt', `How moss grows\n${names}\nJournal 12, 2019\n`, [], 'scholar').drafts).toHaveLength(
    1,
  );
});

const anyLine = fc.constantFrom(
  'How moss grows',
  'A Grace, LM Berg',
  'Journal of Moss 12 (3), 45-67, 2019',
  '12\t2019',
  '12',
  '2019',
  '',
  '\t',
  'Cited by',
);
test('for arbitrary text, each value has a position in the page', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(anyLine, fc.string({ unit: 'binary' })), { maxLength: 30 }), (parts) => {
      const text = parts.join('\n');
      expect(listMisplaced(text, readSource('a', text, [], 'scholar').drafts)).toEqual([]);
    }),
  );
});
