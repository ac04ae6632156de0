import { expect, test } from 'vitest';
import { parseListing } from './parse-listing.ts';

const read = (...lines: readonly string[]) =>
  parseListing('listing.txt', `CLMay 3, 2024\n${lines.join('\n')}\n`, []).drafts.map(
    ({ title, authors, etal, abstract }) => ({
      title: title.value.written,
      authors: authors.map(({ value }) => value),
      etal: etal !== null,
      abstract: abstract?.value.written ?? null,
    }),
  )[0];

test.each([
  ['How Moss Finds Water', 'Ada Grace, Li Berg', ['Ada Grace', 'Li Berg'], false],
  ['How Moss Finds Water', 'Ada Grace and Li Berg', ['Ada Grace', 'Li Berg'], false],
  [
    'How LLMs Read: a Study',
    'Ada M. Grace, Li van den Berg, Zoë Abel-Smith',
    ['Ada M. Grace', 'Li van den Berg', 'Zoë Abel-Smith'],
    false,
  ],
  ['How Moss Finds Water', 'Grace, Ada; Berg, Li', ['Ada Grace', 'Li Berg'], false],
  ['How Moss Finds Water', 'Ada Grace* (Roof Lab), Li Berg† (Moss Lab), et al.', ['Ada Grace', 'Li Berg'], true],
  ['Moss in MosaicML at Night', 'Ada Grace, Li Berg et al.', ['Ada Grace', 'Li Berg'], true],
])('“%s” and “%s” on two lines are a title and its authors', (title, names, authors, etal) => {
  expect(read(title, names, 'Moss drinks.')).toEqual({ title, authors, etal, abstract: 'Moss drinks.' });
});

test('lines that end with CR LF are read alike', () => {
  expect(read('How Moss Sleeps\r', 'Ada Grace, Li Berg\r', 'Moss sleeps.\r')).toMatchObject({
    title: 'How Moss Sleeps',
    authors: ['Ada Grace', 'Li Berg'],
    abstract: 'Moss sleeps.',
  });
});

test.each([
  ['How Moss Finds WaterAda Grace, Li Berg', 'Machine Learning, Computer Vision'],
  ['How Moss Finds Water\tAda Grace', 'Machine Learning, Computer Vision'],
  ['How Moss Finds WaterAda Grace et al.', 'Machine Learning, Computer Vision'],
  ['How Moss Finds Water', 'We show that Ada Grace, Li Berg and others are right.'],
  ['How Moss Finds Water', 'Moss, Ferns, Lichens'],
])('after “%s”, the line “%s” is the abstract', (title, abstract) => {
  expect(read(title, abstract)?.abstract).toBe(abstract);
});
