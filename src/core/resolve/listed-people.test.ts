import { describe, expect, test } from 'vitest';
import { toBibtex } from '../export/bibtex/bibtex.ts';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { parseListing } from '../import/listing/parse-listing.ts';
import { createUrls } from '../urls.ts';
import { readCorrections } from './corrections/read-corrections.ts';
import { emptyLedger } from './read-ledger.ts';
import { resolveDrafts } from './resolve-drafts.ts';
import { siteSchema } from '../settings/site-schema.ts';

const listingOf = (authors: string) => `CLApr 14, 2022\nMoss on Roofs\t${authors}\nMoss grows.\n`;

interface Given {
  readonly listing: string;
  readonly bibtex?: string;
  readonly people?: readonly object[];
  readonly corrections?: string;
}

/** The only paper of a list of Ada Grace's, and its diagnostics with positions. */
function resolve({ listing, bibtex = '', people = [{ name: 'Ada Grace' }], corrections = '' }: Given) {
  const settings = siteSchema.pick({ people: true, archives: true, categories: true }).parse({ people });
  const list = parseListing('listing.txt', listing, []);
  const references = parseBibtex('papers.bib', bibtex);
  const { publications, diagnostics } = resolveDrafts(
    [
      { ...list, captured: '2026-01-01', of: 'Ada Grace' },
      { ...references, captured: null },
    ],
    settings,
    { ledger: emptyLedger, corrections: readCorrections('corrections.yaml', corrections) },
  );
  const [paper] = publications;
  if (!paper) throw new Error('There is no paper.');
  const found = diagnostics.filter(({ code }) => code === 'listed-person-missing');
  return { paper, unplaced: paper.unplaced.map(({ person }) => person), found };
}

describe('A person whose list of works has a paper', () => {
  test('becomes an author at an unknown position if the paper has “et al.”', () => {
    const { paper, unplaced, found } = resolve({ listing: listingOf('Li Berg, Mira Okafor et al.') });
    expect(unplaced).toEqual(['ada-grace']);
    expect(paper.authors.map(({ name }) => name)).toEqual(['Li Berg', 'Mira Okafor']);
    expect(found).toEqual([]);
  });

  test('is left out of exports, which state an order', () => {
    const { paper } = resolve({ listing: listingOf('Li Berg et al.') });
    const urls = createUrls({ origin: 'https://example.org', base: '/' });
    expect(toBibtex(paper, urls)).toContain('author = {Berg, Li and others}');
  });

  test.each([
    ['is named', 'Li Berg, Ada Grace et al.', {}],
    ['is named with other accents and case', 'Li Berg, ADA Gráce et al.', {}],
    ['is named by a variant', 'Li Berg, A. G. Grace et al.', { variants: ['A. G. Grace'] }],
    ['may be behind initials, which is another question', 'Li Berg, A. Grace et al.', {}],
    ['is not an author, as the settings say', 'Li Berg et al.', { not: ['moss-on-roofs'] }],
  ])('is not added if the person %s', (_, authors, person) => {
    const { unplaced, found } = resolve({ listing: listingOf(authors), people: [{ name: 'Ada Grace', ...person }] });
    expect(unplaced).toEqual([]);
    expect(found).toEqual([]);
  });

  test('is reported at the title if all authors are named and the person is not', () => {
    const { unplaced, found } = resolve({ listing: listingOf('Li Berg, Mira Okafor') });
    expect(unplaced).toEqual([]);
    expect(found).toMatchObject([{ paper: 'moss-on-roofs', position: { file: 'listing.txt', line: 2, column: 1 } }]);
  });

  test.each([
    ['is accepted', 'moss-on-roofs:\n  settled: [listed-person-missing]\n', 0],
    ['has the name added', 'moss-on-roofs:\n  authors:\n    add: [Ada Grace]\n', 0],
    ['is hidden', 'moss-on-roofs:\n  hide: Not hers.\n', 0],
  ])('is not reported once a paper %s', (_, corrections, count) => {
    const other = 'CLMay 3, 2024\nFerns\tAda Grace\nFerns grow.\n';
    expect(resolve({ listing: other + listingOf('Li Berg'), corrections }).found).toHaveLength(count);
  });

  test('has a position once another source names all authors', () => {
    const bibtex = '@article{a, title={Moss on Roofs}, author={Berg, Li and Grace, Ada}, journal={Moss}, year=2022}';
    const { paper, unplaced, found } = resolve({ listing: listingOf('Li Berg et al.'), bibtex });
    expect(paper.authors.map(({ name }) => name)).toEqual(['Li Berg', 'Ada Grace']);
    expect([unplaced, found]).toEqual([[], []]);
  });

  test('is reported if another source names all authors without the person', () => {
    const bibtex = '@article{a, title={Moss on Roofs}, author={Berg, Li and Lind, Bo}, journal={Moss}, year=2022}';
    const { found } = resolve({ listing: listingOf('Li Berg et al.'), bibtex });
    expect(found).toMatchObject([{ position: { file: 'listing.txt', line: 2 } }]);
  });

  test('is the only known author of a paper that names nobody', () => {
    expect(resolve({ listing: 'CLApr 14, 2022\nMoss on Roofs\nMoss grows.\n' }).unplaced).toEqual(['ada-grace']);
  });
});
