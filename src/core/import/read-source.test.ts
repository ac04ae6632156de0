import { expect, test } from 'vitest';
import { readSource } from './read-source.ts';

const listing = 'CLApr 14, 2022\nNotes on Light\tAda Grace\nLight.\n';

test.each(['listing.txt', 'folder.bib/My List.TXT'])('%s is read as a listing', (file) => {
  const { drafts, diagnostics } = readSource(file, listing, []);
  expect(drafts.map(({ title, source }) => [title.value, source])).toEqual([['Notes on Light', { file, line: 1 }]]);
  expect(diagnostics).toEqual([]);
});

test.each(['listing', 'listing.doc', 'x.txt/listing', 'listing.constructor', 'listing.__proto__', '.'])(
  'there is no reader for %s, and the report says so',
  (file) => {
    const { drafts, diagnostics } = readSource(file, listing, []);
    expect(drafts).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'source-kind-unknown', message: `There is no reader for “${file}”.` }]);
  },
);

test('a file that the settings say the format of needs no ending', () => {
  const { drafts } = readSource('papers', '@misc{moss, title = {On Moss}, year = 2021}', [], 'bibtex');
  expect(drafts.map(({ title }) => title.value)).toEqual(['On Moss']);
});
