import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { parseListing } from '../import/listing/parse-listing.ts';
import { readCorrections } from '../resolve/corrections/read-corrections.ts';
import { emptyLedger } from '../resolve/read-ledger.ts';
import { resolveDrafts } from '../resolve/resolve-drafts.ts';
import { readFound } from './read-found.ts';
import { type FoundEntry, formatFound } from './schema.ts';

const listing = `CLMay 2
Moss on Many Old Roofs	Ada Example, Ben Sample et al.
Moss grows on roofs.
CLMay 3, 2024
Fern in Rain	Cy Third
Ferns like rain.
`;

const accepted = <Value>(value: Value) => ({
  state: 'accepted' as const,
  value,
  source: 'crossref',
  address: 'https://doi.org/10.1000/182',
  day: '2026-02-01',
});

function entry(fields: FoundEntry['fields'], others: Partial<FoundEntry> = {}): FoundEntry {
  return { title: 'Moss on Many Old Roofs', state: 'accepted', day: '2026-02-01', fields, questions: [], ...others };
}

const complete = entry({
  authors: accepted([
    { family: 'Example', given: 'A.' },
    { family: 'Sample', given: 'B.' },
    { family: 'Group of Moss' },
  ]),
  date: accepted('2026-05'),
  doi: accepted('10.1000/182'),
  arxiv: accepted('2605.00001'),
  type: accepted('journal-article'),
  venue: accepted('Journal of <i>Roofs</i>'),
  volume: accepted('7'),
  pages: accepted('1-9'),
  pdf: accepted('https://moss.example.org/1.pdf'),
});

function resolve(found: string, { corrections = '', bibtex = '' } = {}) {
  const sources = [
    { ...parseListing('listing.txt', listing, []), captured: '2026-11-23' },
    ...(bibtex === '' ? [] : [{ ...parseBibtex('papers.bib', bibtex), captured: null }]),
  ];
  const file = readFound('found.json', found);
  const { publications, diagnostics } = resolveDrafts(
    sources,
    { people: [], archives: ['cs'], categories: {} },
    { ledger: emptyLedger, corrections: readCorrections('corrections.yaml', corrections), found: file },
  );
  return {
    moss: publications.find(({ id }) => id === 'moss-on-many-old-roofs'),
    fern: publications.find(({ id }) => id === 'fern-in-rain'),
    codes: [...file.diagnostics, ...diagnostics]
      .filter(({ code }) => code.startsWith('found-'))
      .map(
        ({ code, position, paper }) => `${code} ${String(position?.file)}:${String(position?.line)} ${String(paper)}`,
      ),
  };
}

const write = (...entries: readonly (readonly [string, FoundEntry])[]) => formatFound(new Map(entries));

describe('A found record', () => {
  test('takes precedence over a listing, but not over its spelling of names', () => {
    const { moss, fern } = resolve(write(['moss-on-many-old-roofs', complete]));
    expect(moss).toMatchObject({
      venue: 'Journal of Roofs',
      type: 'article',
      links: { doi: '10.1000/182', arxiv: '2605.00001', pdf: 'https://moss.example.org/1.pdf' },
      details: { volume: '7', pages: '1–9' },
      etal: false,
      category: { id: 'cs.CL' },
      date: { year: 2026, month: 5, day: 2 },
      source: { file: 'listing.txt', line: 1 },
    });
    expect(moss?.authors.map(({ name }) => name)).toEqual(['Ada Example', 'Ben Sample', 'Group of Moss']);
    expect(moss?.abstract?.written).toBe('Moss grows on roofs.');
    expect(fern?.links).toEqual({});
  });

  test('yields to a reference file and to corrections, and its differences are reported', () => {
    const bibtex =
      '@article{m, author={Ada Example and Ben Sample}, title={Moss on Many Old Roofs}, journal={Roofs}, year={2026}}';
    const found = write(['moss-on-many-old-roofs', complete]);
    const { moss, codes } = resolve(found, { bibtex });
    expect(moss).toMatchObject({ venue: 'Roofs', links: { doi: '10.1000/182' } });
    expect(codes).toEqual([
      'found-differs papers.bib:1 moss-on-many-old-roofs',
      'found-differs papers.bib:1 moss-on-many-old-roofs',
    ]);
    const corrections = 'moss-on-many-old-roofs:\n  venue: Corrected\n  links: { doi: 10.1000/999 }\n';
    expect(resolve(found, { bibtex, corrections }).codes).toEqual([
      'found-differs papers.bib:1 moss-on-many-old-roofs',
    ]);
    expect(resolve(found, { corrections }).moss).toMatchObject({ venue: 'Corrected', links: { doi: '10.1000/999' } });
  });

  test('is not used for a paper with another title, which is reported once', () => {
    const { moss, codes } = resolve(
      write(['fern-in-rain', { ...complete, title: 'Ferns' }], ['moss-on-many-old-roofs', { ...complete, title: 'X' }]),
    );
    expect(moss?.links).toEqual({});
    expect(codes).toEqual(['found-outdated found.json:2 null']);
  });

  test('links the correction of a paper', () => {
    const correction = 'https://doi.org/10.1000/186';
    const { moss } = resolve(write(['moss-on-many-old-roofs', entry({ correction: accepted(correction) })]));
    expect(moss?.links).toMatchObject({ correction });
  });

  test('marks a paper that was retracted', () => {
    const { moss } = resolve(write(['moss-on-many-old-roofs', entry({ retracted: accepted(true) })]));
    expect(moss).toMatchObject({ retracted: true, title: { written: 'RETRACTED: Moss on Many Old Roofs' } });
  });

  test('can be a question, which a link or a decision of the owner answers', () => {
    const question = {
      doubt: 'year' as const,
      title: 'Moss',
      source: 'crossref',
      address: 'https://doi.org/10.1000/182',
    };
    const found = write(['moss-on-many-old-roofs', entry({}, { state: 'question', questions: [question] })]);
    expect(resolve(found).codes).toEqual(['found-question listing.txt:2 moss-on-many-old-roofs']);
    for (const answer of ['links: { doi: 10.1000/182 }', 'settled: [found-question]'])
      expect(resolve(found, { corrections: `moss-on-many-old-roofs:\n  ${answer}\n` }).codes).toEqual([]);
  });
});

describe('A fault in found.json', () => {
  test.each([
    ['a link that is none', entry({ pdf: accepted('javascript:alert(1)') })],
    ['the path of a file of the owner', entry({ pdf: accepted('../.env') })],
    ['a DOI that is none', entry({ doi: accepted('182') })],
    ['an identifier that is none', entry({ arxiv: accepted('182') })],
    ['a text without end', entry({ venue: accepted('x'.repeat(3000)) })],
    ['a control character', entry({ venue: accepted('Moss\u0000') })],
  ])('such as %s is reported, and other entries are read', (_what, damaged) => {
    const fern = entry({ doi: accepted('10.1000/182') }, { title: 'Fern in Rain' });
    const { moss, codes, ...others } = resolve(write(['fern-in-rain', fern], ['moss-on-many-old-roofs', damaged]));
    expect(codes).toEqual([expect.stringMatching(/^found-invalid found\.json:\d+ moss-on-many-old-roofs$/u)]);
    expect(moss?.links).toEqual({});
    expect(others.fern?.links.doi).toBe('10.1000/182');
  });

  test('such as a missing end is reported at its position', () => {
    const text = write(['moss-on-many-old-roofs', complete]);
    expect(resolve(text.slice(0, -30)).codes.at(0)).toMatch(/^found-unreadable found\.json:\d+ null$/u);
    expect(resolve('').codes).toEqual(['found-unreadable found.json:1 null']);
    expect(resolve('[]').codes).toEqual(['found-unreadable found.json:1 null']);
  });

  test('never causes an exception, whatever the values', () => {
    const text = write(['moss-on-many-old-roofs', complete]);
    fc.assert(
      fc.property(fc.nat(text.length), fc.nat(60), fc.string({ unit: 'binary', maxLength: 8 }), (at, cut, noise) => {
        const { entries, papers } = readFound('found.json', text.slice(0, at) + noise + text.slice(at + cut));
        expect(papers.size).toBeLessThanOrEqual(entries.size);
      }),
      { numRuns: 200 },
    );
  });
});

test('The file is sorted by address, and unchanged after it is read and written again', () => {
  const text = write(['moss', complete], ['fern', entry({ doi: { state: 'none', day: '2026-02-01' } })]);
  expect(text.indexOf('"fern"')).toBeLessThan(text.indexOf('"moss"'));
  expect(formatFound(readFound('found.json', text).entries)).toBe(text);
});
