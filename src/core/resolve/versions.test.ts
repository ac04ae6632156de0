import { toRichText } from '../model/tex/parse-markup.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, DraftReference, Field } from '../model/draft.ts';
import { createSourceText } from '../model/source-text.ts';
import { readCorrections } from './corrections/read-corrections.ts';
import { emptyLedger } from './read-ledger.ts';
import { resolveDrafts } from './resolve-drafts.ts';

const settings = { people: [], archives: ['cs'], categories: { roofs: 'Roofs', thesis: 'Theses' } };
const field = <T>(value: T): Field<T> => ({ value, span: { start: 0, end: 1 }, confidence: 'certain', rule: 'test' });
const noReference: DraftReference = {
  key: null,
  type: null,
  venue: null,
  links: {},
  details: {},
  editors: [],
  keywords: [],
  award: null,
  preview: null,
  note: null,
  selected: null,
};

interface Said {
  readonly title?: string;
  readonly authors?: readonly string[];
  readonly etal?: boolean;
  readonly year?: number | null;
  readonly month?: number | null;
  readonly abstract?: string;
  /** Absent for a paper of a listing. */
  readonly reference?: Partial<DraftReference>;
}

function createDraft(file: string, line: number, said: Said): Draft {
  const { title = 'Moss on the Old Roofs', authors = ['Ada Moss'], year = 2024, month = null } = said;
  return {
    source: { file, line },
    score: null,
    category: null,
    date: field({ year, month, day: null }),
    code: null,
    title: field(toRichText(title)),
    authors: authors.map(field),
    etal: said.etal ? field(true as const) : null,
    affiliations: [],
    abstract: said.abstract === undefined ? null : field(toRichText(said.abstract)),
    ...(said.reference && { reference: { ...noReference, ...said.reference } }),
  };
}

/** Each file with its papers; only listings have a day of capture. */
function resolve(files: Readonly<Record<string, readonly Said[]>>, written = '') {
  const sources = Object.entries(files).map(([file, papers]) => ({
    source: createSourceText(file, 'x'.repeat(100)),
    captured: file.endsWith('.txt') ? '2026-01-31' : null,
    drafts: papers.map((paper, index) => createDraft(file, index + 1, paper)),
  }));
  return resolveDrafts(sources, settings, {
    ledger: emptyLedger,
    corrections: readCorrections('corrections.yaml', written),
  });
}
const published: Said = {
  reference: { type: field('article'), venue: field('Journal of Roofs'), links: { doi: field('10.1000/182') } },
};

describe('A paper in several sources', () => {
  it('has the data of each, and a single address', () => {
    const { publications, diagnostics } = resolve({
      'list.txt': [{ etal: true, abstract: 'On roofs.', month: 5 }],
      'papers.bib': [{ ...published, authors: ['Ada Moss', 'Ben Sample'] }],
    });
    expect(publications).toMatchObject([
      {
        id: 'moss-on-the-old-roofs',
        venue: 'Journal of Roofs',
        type: 'article',
        abstract: { written: 'On roofs.' },
        etal: false,
        date: { year: 2024, month: 5 },
        links: { doi: '10.1000/182' },
      },
    ]);
    expect(publications[0]?.authors.map(({ name }) => name)).toEqual(['Ada Moss', 'Ben Sample']);
    expect(diagnostics.map(({ code }) => code)).toEqual(['papers-joined', 'address-new']);
  });

  it('is recognised by its DOI despite another title, which is reported', () => {
    const { publications, diagnostics } = resolve({
      'a.bib': [published],
      'b.bib': [{ title: 'Moss', reference: { links: { doi: field('10.1000/182') } } }],
    });
    expect(publications.map(({ title }) => title.written)).toEqual(['Moss on the Old Roofs']);
    expect(diagnostics.map(({ code }) => code)).toContain('sources-differ');
  });

  it.each([
    ['is settled by a correction of its field', 'venue: Moss', 0],
    ['is settled by its code', 'settled: [sources-differ]', 0],
    ['stays while another field is corrected', 'award: Best Paper', 1],
  ])('has a difference that %s', (_, line, count) => {
    const elsewhere = { reference: { type: field('article' as const), venue: field('Moss') } };
    const { diagnostics } = resolve(
      { 'a.bib': [published], 'b.bib': [elsewhere] },
      `moss-on-the-old-roofs:\n  ${line}\n`,
    );
    expect(diagnostics.filter(({ code }) => code === 'sources-differ')).toHaveLength(count);
  });

  it.each([
    [
      'a preprint three years before',
      { type: field('preprint' as const), links: { arxiv: field('2101.01234') } },
      2021,
      0,
    ],
    ['a preprint four years before', { type: field('preprint' as const) }, 2020, 1],
    ['a preprint a year later', { type: field('preprint' as const) }, 2025, 1],
    ['an entry without a venue', {}, 2023, 0],
    ['an article of another year', { type: field('article' as const), venue: field('Journal of Roofs') }, 2023, 1],
    ['the venue abbreviated', { type: field('article' as const), venue: field('J. Roofs') }, 2024, 0],
    ['another venue', { type: field('article' as const), venue: field('Journal of Ferns') }, 2024, 1],
  ])('with %s asks for a decision where there is one', (_, reference, year, count) => {
    const links = { doi: field('10.1000/182'), ...('links' in reference && reference.links) };
    const { publications, diagnostics } = resolve({
      'a.bib': [published],
      'b.bib': [{ year, reference: { ...reference, links } }],
    });
    expect(publications).toHaveLength(1);
    expect(diagnostics.filter(({ code }) => code === 'sources-differ')).toHaveLength(count);
  });

  it('is a preprint and its published version, with the links of both', () => {
    const preprint = { type: field('preprint' as const), links: { arxiv: field('2201.01234') } };
    const { publications } = resolve({ 'a.bib': [{ year: 2022, reference: preprint }, published] });
    expect(publications).toMatchObject([
      { date: { year: 2024 }, type: 'article', links: { arxiv: '2201.01234', doi: '10.1000/182' } },
    ]);
  });

  it('is recognised by a long title, the year and the same authors in any order, even if one source omits some', () => {
    const { publications } = resolve({
      'a.bib': [{ ...published, authors: ['Ben Sample', 'Ada Moss', 'Li Berg'] }],
      'b.bib': [{ authors: ['A. Moss', 'B. Sample'], reference: {} }],
    });
    expect(publications).toHaveLength(1);
  });

  it('does not depend on the order of the sources', () => {
    const files: readonly (readonly [string, readonly Said[]])[] = [
      ['a.bib', [published, { title: 'Fern', reference: {} }]],
      ['b.bib', [{ ...published, abstract: 'Later.' }]],
      ['c.txt', [{ abstract: 'On roofs.' }, { title: 'Lichen on the Old Walls' }]],
    ];
    const expected = resolve(Object.fromEntries(files)).publications;
    fc.assert(
      fc.property(fc.shuffledSubarray([...files], { minLength: 3 }), (shuffled) => {
        expect(resolve(Object.fromEntries(shuffled)).publications).toEqual(expected);
      }),
    );
  });
});

describe('Papers remain separate', () => {
  it.each<readonly [string, Said, Said]>([
    ['with different DOIs', published, { reference: { links: { doi: field('10.1000/999') } } }],
    ['with one title and other authors', published, { authors: ['Cleo Other'], reference: {} }],
    [
      'with one title and only some authors in common',
      { authors: ['Ada Moss', 'Ben Sample'], reference: {} },
      { authors: ['Cleo Other', 'Ada Moss'], reference: {} },
    ],
    ['with one title many years apart', published, { year: 2012, reference: {} }],
    [
      'with a short title in two years',
      { title: 'Editorial', reference: {} },
      { title: 'Editorial', year: 2023, reference: {} },
    ],
  ])('%s', (_why, one, other) => {
    expect(resolve({ 'a.bib': [one, other] }).publications).toHaveLength(2);
  });
});

describe('The category of a paper without one of its own', () => {
  it('comes from its keywords or its type, as the owner chose', () => {
    const { publications } = resolve({
      'a.bib': [
        { title: 'One', reference: { keywords: [field('Moss'), field('ROOFS')] } },
        { title: 'Two', reference: { type: field('thesis'), venue: field('Example University') } },
        { title: 'Three', reference: {} },
      ],
    });
    const byTitle = Object.fromEntries(publications.map(({ title, category }) => [title.written, category?.name]));
    expect(byTitle).toEqual({ One: 'Roofs', Two: 'Theses', Three: undefined });
  });
});

it('A paper without a year is reported, and listed before the others', () => {
  const { publications, diagnostics } = resolve({
    'a.bib': [
      { year: null, reference: {} },
      { title: 'Fern', reference: {} },
    ],
  });
  expect(publications.map(({ title }) => title.written)).toEqual(['Moss on the Old Roofs', 'Fern']);
  expect(diagnostics.map(({ code }) => code)).toContain('date-missing');
});
