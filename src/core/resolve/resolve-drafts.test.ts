import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseListing } from '../import/listing/parse-listing.ts';
import { emptyLedger } from './read-ledger.ts';
import { resolveDrafts } from './resolve-drafts.ts';

const settings = {
  people: [{ name: 'Zoë Abel', variants: ['Z. Abel-Smith'], role: 'owner' as const }],
  archives: ['cs', 'stat', 'math'],
  categories: {},
};

/**
 * Resolves listings captured on 2026-11-23 without a ledger; the lines of a paper are the header, title and authors separated by a
 * tab, and the abstract.
 */
function resolve(...texts: readonly string[]) {
  const sources = texts.map((text, index) => {
    const { source, drafts } = parseListing(`list-${String(index + 1)}.txt`, text, []);
    return { source, drafts, captured: '2026-11-23' };
  });
  const resolution = resolveDrafts(sources, settings, { ledger: emptyLedger });
  const { publications } = resolution;
  const diagnostics = resolution.diagnostics.filter(({ code }) => code !== 'address-new');
  return {
    publications,
    diagnostics,
    faults: diagnostics.map(({ code, position }) => `${String(position?.line)}:${String(position?.column)} ${code}`),
  };
}

describe('a draft', () => {
  test('becomes a publication with all data of the source', () => {
    const { publications, diagnostics } = resolve(
      "95.2CLMay 21, 2025Code\n``Moss'' on $x_1$ Roofs\tZ. Abel-Smith, Li van der Berg et al. · mila, acme-labs\nMoss  grows.\n",
    );
    expect(diagnostics).toEqual([]);
    expect(publications).toMatchObject([
      {
        id: 'moss-on-x1-roofs',
        title: { written: "``Moss'' on $x_1$ Roofs" },
        authors: [
          { name: 'Z. Abel-Smith', given: 'Z.', family: 'Abel-Smith', literal: false, person: 'zoe-abel' },
          { name: 'Li van der Berg', given: 'Li', family: 'van der Berg', literal: false, person: 'li-van-der-berg' },
        ],
        etal: true,
        affiliations: ['mila', 'acme-labs'],
        category: { id: 'cs.CL', name: 'Computation and Language', archive: 'Computer Science', written: 'CL' },
        date: { year: 2025, month: 5, day: 21, yearInferred: false },
        score: 95.2,
        code: true,
        abstract: { written: 'Moss grows.' },
        source: { file: 'list-1.txt', line: 1 },
      },
    ]);
  });

  test('with an impossible date is reported, and published with the possible part', () => {
    const { publications, faults } = resolve('CLFeb 30, 2022\nMoss\tLi Berg\nM.\nCLFeb 3, 2022\nFern\tLi Berg\nF.\n');
    expect(publications.map(({ id, date }) => [id, date])).toEqual([
      ['fern', { year: 2022, month: 2, day: 3, yearInferred: false }],
      ['moss', { year: 2022, month: 2, day: null, yearInferred: false }],
    ]);
    expect(faults).toEqual(['1:3 date-impossible']);
  });

  test('dated after the capture date is published and reported', () => {
    const { publications, faults } = resolve('CLNov 24, 2026\nMoss\tLi Berg\nM.\n');
    expect(publications.length).toBe(1);
    expect(faults).toEqual(['1:3 date-in-future']);
  });

  test.each([
    ['2028', '2026-11-23', ['date-in-future']],
    ['2027', '2026-11-23', []],
    ['2028', undefined, []],
  ])('of %s without a capture date is compared with the end of the year after today, %s', (year, today, codes) => {
    const { source, drafts } = parseListing('list.txt', `CLMay 3, ${year}\nMoss\tLi Berg\nM.\n`, []);
    const records = { ledger: emptyLedger, today };
    const { publications, diagnostics } = resolveDrafts([{ source, drafts, captured: null }], settings, records);
    expect(publications.length).toBe(1);
    expect(diagnostics.map(({ code }) => code).filter((code) => code !== 'address-new')).toEqual(codes);
  });
});

test('dates without a year are counted back from the capture date, which is reported once per source', () => {
  const { publications, diagnostics, faults } = resolve(
    'CLJan 3, 2020\nMoss\tLi Berg\nM.\nCLNov 23\nFern\tLi Berg\nF.\nCLDec 24\nBees\tLi Berg\nB.\n',
  );
  expect(publications.map(({ id, date }) => [id, date.year, date.yearInferred])).toEqual([
    ['fern', 2026, true],
    ['bees', 2025, true],
    ['moss', 2020, false],
  ]);
  expect(faults).toEqual(['4:3 year-inferred']);
  expect(diagnostics[0]?.message).toContain('2 dates have no year');
  expect(diagnostics[0]?.message).toContain('2026 and 2025');
});

test('an unknown or ambiguous category is reported once per source, at its first position', () => {
  const { publications, faults } = resolve(
    'APJan 3, 2020\nMoss\tLi Berg\nM.\nXYJan 4, 2020\nFern\tLi Berg\nF.\nAPJan 5, 2020\nBees\tLi Berg\nB.\n',
  );
  expect(publications.map(({ category }) => category?.id)).toEqual(['AP', 'XY', 'AP']);
  expect(faults).toEqual(['1:1 category-ambiguous', '4:1 category-unknown']);
});

describe('two papers with the same title', () => {
  test('get their year, then their first author, in the address', () => {
    const { publications, diagnostics } = resolve(
      'CLJan 3, 2020\nMoss\tLi Berg\nM.\nCLJan 4, 2021\nMoss\tLi Berg\nM.\nCLJan 4, 2021\nMoss\tAda Grace\nM.\n',
    );
    expect(publications.map(({ id }) => id)).toEqual(['moss-2021-berg', 'moss-2021-grace', 'moss-2020']);
    expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(new Set(publications.map(({ citationKey }) => citationKey)).size).toBe(3);
  });

  test('are an error if nothing distinguishes their addresses', () => {
    const { publications, diagnostics } = resolve(
      'CLJan 3, 2020\nMoss\tLi Berg\nM.\nCLJan 3, 2020\nMoss\tLi Berg, Ada Grace\nOther.\n',
    );
    const taken = diagnostics.filter(({ code }) => code === 'address-taken');
    expect(publications.map(({ source }) => source.line).toSorted()).toEqual([1, 4]);
    expect(taken).toMatchObject([
      {
        severity: 'error',
        paper: expect.stringMatching(/^moss-2020-berg-/) as string,
        position: { line: 5, column: 1, endColumn: 5 },
      },
    ]);
  });

  test('are duplicates if authors and date are the same, too', () => {
    const { publications, diagnostics } = resolve(
      'CLJan 3, 2020\nMoss!\tZoë Abel\nThe first.\n',
      'LGJan 3, 2020\nMOSS\tZ. Abel-Smith\nThe other.\n',
    );
    expect(publications.map(({ title, abstract }) => [title.written, abstract?.written])).toEqual([
      ['Moss!', 'The first.'],
    ]);
    const again = diagnostics.filter(({ code }) => code === 'paper-twice');
    expect(again).toMatchObject([{ position: { file: 'list-2.txt', line: 2 } }]);
    expect(again[0]?.message).toContain('list-1.txt:1');
  });
});

describe('for any drafts', () => {
  const anyPaper = fc
    .record({
      header: fc.constantFrom(
        'CLJan 3, 2020',
        'APJan 4',
        'XYFeb 29',
        'LGFeb 30, 2021',
        'LGJan 3, 2021Code',
        '7 CLDec 31',
      ),
      title: fc.oneof(fc.constantFrom('Moss', 'moss!', '?', '$x$', 'Page'), fc.stringMatching(/^[A-Z][a-z]{1,9}$/u)),
      authors: fc.subarray(['Li Berg', 'Zoë Abel', 'Z. Abel-Smith', '王小明'], { minLength: 1 }),
    })
    .map(({ header, title, authors }) => `${header}\n${title}\t${authors.join(', ')}\nText of it.\n`);

  test('each becomes a publication or is reported, and a shared address is an error', () => {
    fc.assert(
      fc.property(fc.array(anyPaper, { maxLength: 12 }), (papers) => {
        const { publications, diagnostics } = resolve(papers.join(''));
        const count = (code: string) => diagnostics.filter((diagnostic) => diagnostic.code === code).length;
        expect(publications.length + count('paper-twice')).toBe(papers.length);
        expect(new Set(publications.map(({ id }) => id)).size + count('address-taken')).toBe(publications.length);
      }),
    );
  });

  test('addresses and order of the publications do not depend on the order of the sources', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyPaper, { maxLength: 8 }), (papers) => {
        const read = (texts: readonly string[]) => resolve(...texts).publications.map(({ id, date }) => [id, date]);
        expect(read(papers.toReversed())).toEqual(read(papers));
      }),
    );
  });
});
