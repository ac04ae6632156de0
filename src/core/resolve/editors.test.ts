import { expect, test } from 'vitest';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import { siteSchema } from '../settings/site-schema.ts';
import { emptyLedger } from './read-ledger.ts';
import { resolveDrafts } from './resolve-drafts.ts';

const people = [
  { name: 'Ada Grace', variants: ['A. Grace'] },
  { name: 'Wei Wang', id: 'wang', works: ['all-of-moss'] },
];

test.each([
  ['the editors of a book', '@book', 'editor={Grace, Ada and Berg, Li}', ['ada-grace', 'li-berg']],
  ['the editor of proceedings, by a variant', '@proceedings', 'editor={Grace, A.}', ['ada-grace']],
  ['one of several people with a name', '@collection', 'editor={Wang, Wei}', ['wang']],
  ['no editor beside authors', '@book', 'author={Berg, Li}, editor={Grace, Ada}', ['li-berg']],
  ['no editor of the book of a chapter', '@incollection', 'author={Berg, Li}, editor={Wang, Wei}', ['li-berg']],
])('A paper is on the list of %s', (_, type, fields, expected) => {
  const bibtex = `${type}{k, title={All of Moss}, year=2020, publisher={Leaf Press}, ${fields}}`;
  const settings = siteSchema.pick({ people: true, archives: true, categories: true }).parse({ people });
  const { publications } = resolveDrafts([{ ...parseBibtex('a.bib', bibtex), captured: null }], settings, {
    ledger: emptyLedger,
  });
  expect(publications.map((paper) => listKnownAuthors(paper).map(({ person }) => person))).toEqual([expected]);
});
