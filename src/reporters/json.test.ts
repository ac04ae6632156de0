import { expect, test } from 'vitest';
import { createDiagnostic } from '../core/diagnostics.ts';
import { parseBibtex } from '../core/import/bibtex/parse-bibtex.ts';
import { parseListing } from '../core/import/listing/parse-listing.ts';
import { createPublication } from '../core/facts/publication.fixture.ts';
import { emptyLedger } from '../core/resolve/read-ledger.ts';
import type { SourceDrafts } from '../core/resolve/read-works.ts';
import { resolveDrafts } from '../core/resolve/resolve-drafts.ts';
import { emptySeeds } from '../seeds/read-seeds.ts';
import { toJsonReport } from './json.ts';

const { source, drafts } = parseListing(
  'listing.txt',
  '95.2CLMay 21Code\nCounting  Leaves\tMira Okafor, Li Berg et al. · mila\n  We count\nleaves.\n\nXYFeb 30, 2022\nMoss\tAda Grace\n',
  [],
);
const published = createPublication({
  date: { year: 2026, month: 5, day: 21, yearInferred: true },
  category: { id: 'cs.CL', name: 'Computation and Language', archive: 'Computer Science', written: 'CL' },
});
const sources = [{ source, drafts, captured: '2026-11-23' }];
const place = (of: readonly SourceDrafts[]) =>
  resolveDrafts(of, { people: [], archives: [], categories: {} }, { ledger: emptyLedger }).placed;

test('a report for programs has the papers as written, in source order, with their result', () => {
  expect(toJsonReport({ ...emptySeeds, sources, placed: place(sources), publications: [published] })).toEqual({
    papers: [
      {
        source: { file: 'listing.txt', line: 1 },
        id: 'counting-leaves',
        title: 'Counting Leaves',
        authors: ['Mira Okafor', 'Li Berg'],
        etal: true,
        affiliations: ['mila'],
        category: 'CL',
        categoryId: 'cs.CL',
        date: { year: 2026, month: 5, day: 21, yearInferred: true },
        score: 95.2,
        code: true,
        abstract: 'We count leaves.',
        venue: null,
        type: null,
        links: {},
        confidence: 'certain',
      },
      {
        source: { file: 'listing.txt', line: 6 },
        id: null,
        title: 'Moss',
        authors: ['Ada Grace'],
        etal: false,
        affiliations: [],
        category: 'XY',
        categoryId: null,
        date: { year: 2022, month: 2, day: null, yearInferred: false },
        score: null,
        code: false,
        abstract: null,
        venue: null,
        type: null,
        links: {},
        confidence: 'certain',
      },
    ],
    diagnostics: [],
  });
});

test('a paper of a reference file has its venue, type and links', () => {
  const bibtex = parseBibtex(
    'a.bib',
    '@article{k, title={Moss}, author={Grace, Ada}, journal={Roofs}, year=2024, doi={10.1000/182}, pdf={https://example.com/a.pdf}}',
  );
  const own = [{ ...bibtex, captured: null }];
  expect(toJsonReport({ ...emptySeeds, sources: own, placed: place(own) })).toMatchObject({
    papers: [{ venue: 'Roofs', type: 'article', links: { doi: '10.1000/182', pdf: 'https://example.com/a.pdf' } }],
  });
});

test('diagnostics are sorted, with null for a missing file, line and column', () => {
  const diagnostics = [
    createDiagnostic('title-missing', { found: '2022-02-30' }, source.locate({ start: 4, end: 6 }), 'moss'),
    createDiagnostic('source-kind-unknown', { file: 'a.doc', shape: 'text' }, null),
  ];
  expect(toJsonReport({ ...emptySeeds, diagnostics })).toMatchObject({
    papers: [],
    diagnostics: [
      { code: 'source-kind-unknown', file: null, line: null, column: null, paper: null },
      {
        code: 'title-missing',
        severity: 'error',
        message: expect.stringContaining('“2022-02-30”') as string,
        hint: expect.any(String) as string,
        file: 'listing.txt',
        line: 1,
        column: 5,
        paper: 'moss',
      },
    ],
  });
});
