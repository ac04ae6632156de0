import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toRichText } from '../../model/tex/parse-markup.ts';
import { parseBibtex } from '../../import/bibtex/parse-bibtex.ts';
import { parseListing } from '../../import/listing/parse-listing.ts';
import { formatIsoDate } from '../../model/date.ts';
import { publicationSchema } from '../../model/publication.ts';
import { emptyLedger, readLedger } from '../read-ledger.ts';
import { resolveDrafts } from '../resolve-drafts.ts';
import { readCorrections } from './read-corrections.ts';

const listing = `95.2CLMay 2, 2024Code
Moss on Roofs	Ada Example, Ben Sample et al. · acme-labs
Moss grows on roofs.

XXMay 3, 2024
Fern in Rain	Cy Third

APMay 4
Ivy on Walls	Dee Fourth
Ivy climbs.
`;

/** Resolves the listing above with corrections. */
function correct(yaml: string, ledger = '{}') {
  const { source, drafts, diagnostics: found } = parseListing('listing.txt', listing, []);
  const file = readCorrections('corrections.yaml', yaml);
  const resolution = resolveDrafts(
    [{ source, drafts, captured: '2026-11-23' }],
    {
      people: [{ name: 'Benjamin Sample', variants: ['Ben Sample'], not: [], role: 'owner' }],
      archives: ['cs', 'stat', 'math'],
      categories: {},
    },
    { ledger: readLedger('permalinks.json', ledger), corrections: file },
    found,
  );
  const { publications } = resolution;
  const all = [...file.diagnostics, ...resolution.diagnostics];
  return {
    ...resolution,
    moss: publications.find(({ source: { line } }) => line === 1),
    fern: publications.find(({ source: { line } }) => line === 5),
    ivy: publications.find(({ source: { line } }) => line === 8),
    faults: all
      .filter(({ position }) => position?.file === 'corrections.yaml')
      .map(({ code, position }) => `${String(position?.line)}:${String(position?.column)} ${code}`),
    ofSource: all
      .filter(({ position }) => position?.file === 'listing.txt')
      .map(({ code, paper }) => `${code} ${String(paper)}`)
      .toSorted(),
  };
}

/** The diagnostics of the listing itself. */
const uncorrected = [
  'abstract-missing fern-in-rain',
  'category-ambiguous ivy-on-walls',
  'category-unknown fern-in-rain',
  'year-inferred ivy-on-walls',
];

describe('a correction of a field', () => {
  test.each([
    ['title: Moss on Many Roofs', { title: toRichText('Moss on Many Roofs') }],
    ['title: >\n    Moss on\n    Many Roofs', { title: toRichText('Moss on Many Roofs') }],
    ['etal: false', { etal: false }],
    [
      'category: cs.LG',
      { category: { id: 'cs.LG', written: 'cs.LG', name: 'Machine Learning', archive: 'Computer Science' } },
    ],
    ['category: null', { category: null }],
    ['date: 2025-05-21', { date: { year: 2025, month: 5, day: 21, yearInferred: false } }],
    ['date: 2025-05', { date: { year: 2025, month: 5, day: null, yearInferred: false } }],
    ['date: 2025', { date: { year: 2025, month: null, day: null, yearInferred: false } }],
    ['score: 12.5', { score: 12.5 }],
    ['score: null', { score: null }],
    ['code: false', { code: false }],
    ['abstract: |\n    Moss\n    grows.', { abstract: toRichText('Moss grows.') }],
    ['abstract: null', { abstract: null }],
    ['affiliations: [mila]', { affiliations: ['mila'] }],
    ['affiliations: { add: [mila] }', { affiliations: ['acme-labs', 'mila'] }],
    ['affiliations: { remove: [Acme Labs] }', { affiliations: [] }],
    ['links: { doi: "https://doi.org/10.1000/182" }', { links: { doi: '10.1000/182' } }],
    ['links: { pdf: /papers/moss-on-roofs/m.pdf }', { links: { pdf: 'papers/moss-on-roofs/m.pdf' } }],
    ['{ code: false, links: { code: "https://example.org/" } }', { code: true }],
    ['details: { volume: 7, pages: 17–42 }', { details: { volume: '7', pages: '17–42' } }],
    ['editors: [Zoë Last]', { editors: [{ name: 'Zoë Last', given: 'Zoë', family: 'Last', literal: false }] }],
    ['keywords: { add: [moss, roofs] }', { keywords: ['moss', 'roofs'] }],
    ['venue: ACL 2024', { venue: 'ACL 2024', type: 'conference' }],
    ['venue: Journal of Roofs', { venue: 'Journal of Roofs', type: 'article' }],
    ['{ venue: MIT Press, type: book }', { venue: 'MIT Press', type: 'book' }],
    ['type: report', { venue: null, type: 'report' }],
    ['award: Best Paper', { award: 'Best Paper' }],
    ['note: To appear.', { note: 'To appear.' }],
    ['selected: true', { selected: true }],
  ])('%j is applied', (lines, fields) => {
    const { moss, faults, ofSource, corrected } = correct(`moss-on-roofs:\n  ${lines}\n`);
    expect(moss).toMatchObject(fields);
    expect(faults).toEqual([]);
    expect(ofSource).toEqual(uncorrected);
    expect([...corrected]).toEqual([moss?.id]);
  });

  test.each([
    ['[Ada Example, Zoë Last]', ['ada-example', 'zoe-last']],
    ['{ add: [Zoë Last] }', ['ada-example', 'benjamin-sample', 'zoe-last']],
    ['{ remove: [ada EXAMPLE] }', ['benjamin-sample']],
    ['{ remove: [Ada Example], add: [Ada Lovelace] }', ['benjamin-sample', 'ada-lovelace']],
  ])('of authors by %s changes the people, too', (authors, people) => {
    const { moss } = correct(`moss-on-roofs: { authors: ${authors} }`);
    expect(moss?.authors.map(({ person }) => person)).toEqual(people);
  });

  test('can remove a detail, and is reported if there is none', () => {
    const { moss, faults } = correct('moss-on-roofs: { details: { volume: null, issue: "3" } }');
    expect(moss?.details).toEqual({ issue: '3' });
    expect(faults).toEqual(['1:37 correction-changes-nothing']);
  });

  test('changes neither the address nor the key in the ledger, but both of a new paper', () => {
    const yaml = 'moss-on-roofs: { title: Lichen on Roofs, date: 2020 }';
    expect(correct(yaml).moss).toMatchObject({ id: 'lichen-on-roofs', citationKey: 'example-etal-2020-lichen' });
    const ledger = '{"moss-on-roofs":{"seen":"2026-11-23","marks":["title:moss-on-roofs"],"key":"old-key"}}';
    expect(correct(yaml, ledger).moss).toMatchObject({ id: 'moss-on-roofs', citationKey: 'old-key' });
  });

  test('can be under a former address of the paper', () => {
    const ledger = '{"moss-on-roofs":{"seen":"2026-11-23","marks":["title:moss-on-roofs"],"was":["roofs"],"key":"k"}}';
    expect(correct('roofs: { selected: true }', ledger)).toMatchObject({ faults: [], moss: { selected: true } });
  });

  test('settles uncertain and missing fields', () => {
    const yaml =
      'fern-in-rain: { abstract: Ferns., category: cs.CL }\nivy-on-walls: { category: stat.AP, date: 2025-05-04 }';
    expect(correct(yaml)).toMatchObject({ ofSource: [], faults: [] });
  });

  test('settles missing authors of an entry in a bibliography file', () => {
    const { source, drafts, diagnostics } = parseBibtex(
      'a.bib',
      '@article{k, title={Moss}, journal={Roofs}, year=2024}',
    );
    expect(diagnostics.map(({ code }) => code)).toEqual(['reference-authors-missing']);
    const corrections = readCorrections('corrections.yaml', 'moss: { authors: [Ada Grace] }');
    const resolved = resolveDrafts(
      [{ source, drafts, captured: null }],
      { people: [], archives: [], categories: {} },
      { ledger: emptyLedger, corrections },
      diagnostics,
    );
    expect(resolved.diagnostics.map(({ code }) => code)).toEqual(['address-new']);
  });

  test('with null removes a link', () => {
    const entry = '@article{k, title={Moss}, author={Grace, Ada}, year=2024, doi={10.1000/182}, pdf={moss.pdf}}';
    const { source, drafts } = parseBibtex('a.bib', entry);
    const { publications, diagnostics } = resolveDrafts(
      [{ source, drafts, captured: null }],
      { people: [], archives: [], categories: {} },
      { ledger: emptyLedger, corrections: readCorrections('corrections.yaml', 'moss: { links: { pdf: null } }') },
    );
    expect(publications[0]?.links).toEqual({ doi: '10.1000/182' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['address-new']);
  });

  test('with an unknown category is reported', () => {
    expect(correct('moss-on-roofs: { category: ZZ }').faults).toEqual(['1:28 category-unknown']);
    expect(correct('moss-on-roofs: { category: ZZ, settled: [category-unknown] }').faults).toEqual([]);
  });
});

describe('a correction without effect is reported at its position', () => {
  test.each([
    ['title: Moss on Roofs', '2:10'],
    ['authors: { add: [Ada Example] }', '2:20'],
    ['authors: { remove: [Nobody] }', '2:23'],
    ['category: cs.CL', '2:13'],
    ['date: 2024-05-02', '2:9'],
    ['code: true', '2:9'],
    ['settled: [uncertain-cut]', '2:13'],
  ])('%s', (lines, place) => {
    expect(correct(`moss-on-roofs:\n  ${lines}\n`).faults).toEqual([`${place} correction-changes-nothing`]);
  });

  test('for a detail that equals that of the source', () => {
    const entry =
      '@article{k, title={Moss}, author={Grace, Ada}, journal={Roofs}, volume=3, number=4, pages={5--6}, year=2024}';
    const { source, drafts } = parseBibtex('a.bib', entry);
    const corrections = readCorrections('corrections.yaml', 'moss: { details: { volume: 3, pages: "7" } }');
    const { diagnostics, publications } = resolveDrafts(
      [{ source, drafts, captured: null }],
      { people: [], archives: [], categories: {} },
      { ledger: emptyLedger, corrections },
    );
    expect(diagnostics.map(({ code, position }) => [code, position?.column])).toContainEqual([
      'correction-changes-nothing',
      28,
    ]);
    expect(publications[0]?.details).toEqual({ volume: '3', issue: '4', pages: '7' });
  });

  test('for an unknown paper, with the nearest address', () => {
    const { diagnostics, faults } = correct('mos-on-rofs: { selected: true }');
    expect(faults).toEqual(['1:1 correction-matches-nothing']);
    expect(diagnostics.find(({ code }) => code === 'correction-matches-nothing')?.message).toContain('“moss-on-roofs”');
  });
});

describe('“settled”', () => {
  test('silences a code for one paper', () => {
    const yaml =
      'fern-in-rain: { settled: [abstract-missing, category-unknown] }\nivy-on-walls: { settled: [year-inferred] }';
    expect(correct(yaml)).toMatchObject({ ofSource: ['category-ambiguous ivy-on-walls'], faults: [] });
  });

  test('refuses unknown codes and errors', () => {
    expect(correct('fern-in-rain: { settled: [no-such-code] }').faults).toEqual(['1:27 settings-invalid']);
    expect(correct('fern-in-rain: { settled: [title-missing] }').faults).toEqual(['1:27 settings-invalid']);
  });
});

describe('“was”', () => {
  test.each([
    'title: Moss on  Roofs',
    'authors: [Ada Example, Ben Sample]',
    'category: CL',
    'category: cs.CL',
    'date: 2024-05-02',
    'score: 95.2',
    'affiliations: [acme-labs]',
    'abstract: "Moss  grows\\n on \\\\emph{roofs}."',
    'retracted: false',
  ])('is fulfilled while the source has %s', (guard) => {
    expect(correct(`moss-on-roofs: { etal: false, was: { ${guard} } }`)).toMatchObject({
      faults: [],
      moss: { etal: false },
    });
  });

  test('can guard every field that a correction can set', () => {
    const yaml =
      'moss-on-roofs: { note: New, was: { venue: ACL, type: article, note: Old, award: Best, keywords: [moss] } }';
    expect(correct(yaml).faults.map((fault) => fault.split(' ')[1])).toEqual(Array(5).fill('correction-outdated'));
  });

  test('stops only the correction of its own field', () => {
    const { moss, faults } = correct('moss-on-roofs: { title: New, venue: ACL, was: { title: Moos on Roofs } }');
    expect(moss).toMatchObject({ title: toRichText('Moss on Roofs'), venue: 'ACL' });
    expect(faults).toEqual(['1:56 correction-outdated']);
  });

  test('stops the whole entry if it guards another field', () => {
    const { moss, faults } = correct('moss-on-roofs: { venue: ACL, hide: Why., was: { title: Moos on Roofs } }');
    expect(moss).toMatchObject({ venue: null });
    expect(faults).toEqual(['1:56 correction-outdated']);
  });

  test('is ignored once the source has the corrected value', () => {
    const yaml = 'moss-on-roofs: { title: Moss on Roofs, was: { title: Moos on Roofs } }';
    expect(correct(yaml).faults).toEqual(['1:25 correction-changes-nothing']);
  });
});

describe('“hide”', () => {
  test.each([
    ['a recorded former address', 'fern-in-rain: { hide: Withdrawn. }', '"was":["fern"],', 'fern'],
    ['the address from its title', 'fern-in-rain: { hide: Withdrawn., title: Ferns }', null, 'fern-in-rain'],
    ['an address under which it is hidden', 'fern: { hide: Withdrawn. }', '"was":["fern"],', 'fern'],
  ])('gives the reason at the former addresses of a paper, too: %s', (_, yaml, was, id) => {
    const entry = `{"fern-in-rain":{"seen":"2026-11-23","marks":["title:fern-in-rain"],${was ?? ''}"key":"k"}}`;
    const { formerPapers } = correct(yaml, was === null ? '{}' : entry);
    expect(formerPapers).toContainEqual({ id, to: null, reason: 'Withdrawn.' });
  });

  test('removes a paper from the site and shows the reason at its address', () => {
    const { fern, formerPapers, ofSource, additions } = correct('fern-in-rain: { hide: Withdrawn. }');
    expect(fern).toBeUndefined();
    expect(formerPapers).toEqual([{ id: 'fern-in-rain', to: null, reason: 'Withdrawn.' }]);
    expect(ofSource.filter((fault) => fault.includes('fern'))).toEqual([]);
    expect(additions.get('fern-in-rain')?.key).toBe('third-2024-fern');
  });

  test.each([
    [true, /^Write: hide: ".+"$/u],
    [false, /^(?!Write)/u],
  ])('requires a reason, and refuses %s', (written, advice) => {
    const { diagnostics } = readCorrections('corrections.yaml', `fern-in-rain: { hide: ${String(written)} }`);
    expect(diagnostics).toMatchObject([
      { code: 'settings-invalid', position: { column: 23 }, hint: expect.stringMatching(advice) as string },
    ]);
  });
});

test('a comment in place of an optional value is reported with the line to write', () => {
  const { diagnostics } = readCorrections('corrections.yaml', 'moss:\n  category: #plants\n');
  expect(diagnostics).toMatchObject([
    { code: 'text-cut', position: { line: 2 }, hint: expect.stringContaining('write: category: "#plants"') as string },
  ]);
});

test.each([
  ['journal: Roofs', 'venue: Roofs'],
  ['year: 2020', 'date: 2020'],
  ['tags: [moss]', 'keywords: [moss]'],
  ['volume: 3', 'details: { volume: 3 }'],
  ['doi: 10.1000/182', 'links: { doi: 10.1000/182 }'],
  ['url: https://x.org/', 'links: { publisher: "https://x.org/" }'],
  ['links: { code: "https://x.org/" }\n  url: "https://y.org/"', 'publisher: "https://y.org/"'],
])('a field with another common name is reported with the line to write: %s', (written, line) => {
  const { diagnostics } = readCorrections('corrections.yaml', `moss:\n  ${written}\n`);
  expect(diagnostics).toMatchObject([
    { code: 'settings-invalid', hint: expect.stringContaining(`: ${line}`) as string },
  ]);
});

describe('“same_as”', () => {
  test('merges two papers, with the data of both', () => {
    const { fern, moss, formerPapers } = correct(
      'moss-on-roofs: { same_as: fern-in-rain, links: { code: "https://x.org/" }, venue: ACL }',
    );
    expect(moss).toBeUndefined();
    expect(fern).toMatchObject({
      title: toRichText('Fern in Rain'),
      authors: [{ name: 'Cy Third' }],
      etal: false,
      abstract: toRichText('Moss grows on roofs.'),
      affiliations: ['acme-labs'],
      score: 95.2,
      code: true,
      links: { code: 'https://x.org/' },
      venue: 'ACL',
      type: 'conference',
      category: { written: 'XX' },
    });
    expect(formerPapers).toEqual([{ id: 'moss-on-roofs', to: 'fern-in-rain', reason: null }]);
  });

  test('leads to the last of several versions', () => {
    const yaml = 'moss-on-roofs: { same_as: fern-in-rain }\nfern-in-rain: { same_as: ivy-on-walls }';
    expect(correct(yaml).formerPapers.map(({ id, to }) => [id, to])).toEqual([
      ['moss-on-roofs', 'ivy-on-walls'],
      ['fern-in-rain', 'ivy-on-walls'],
    ]);
  });

  test.each([
    ['itself', 'moss-on-roofs: { same_as: moss-on-roofs }', ['1:27 correction-refused']],
    [
      'a paper that leads back',
      'moss-on-roofs: { same_as: fern-in-rain }\nfern-in-rain: { same_as: moss-on-roofs }',
      ['1:27 correction-refused', '2:26 correction-refused'],
    ],
    ['no paper', 'moss-on-roofs: { same_as: fern-in-rian }', ['1:27 correction-same-as-unknown']],
    ['a paper while hidden', 'moss-on-roofs: { hide: x, same_as: fern-in-rain }', ['1:36 settings-invalid']],
  ])('has no effect if it names %s', (_name, yaml, faults) => {
    const result = correct(yaml);
    expect(result.faults).toEqual(faults);
    expect(result.publications).toHaveLength(3);
  });
});

describe('corrections of any kind', () => {
  const anyId = fc.constantFrom(
    'moss-on-roofs',
    'fern-in-rain',
    'ivy-on-walls',
    'nothing',
    '__proto__',
    'constructor',
    '1984',
  );
  const anyText = fc.oneof(
    fc.constantFrom('Ada Example', 'cs.CL', '2024-05-02', 'x'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  );
  const anyList = fc.oneof(
    fc.array(anyText, { maxLength: 3 }),
    fc.record({ add: fc.array(anyText, { minLength: 1 }), remove: fc.array(anyText, { minLength: 1 }) }),
  );
  const anyCorrection = fc.record(
    {
      title: anyText,
      authors: anyList,
      affiliations: anyList,
      category: fc.option(anyText),
      date: fc.constantFrom('2024-05-02', '2024-05', 2024, '2024-13'),
      score: fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      abstract: fc.option(anyText),
      links: fc.record({ doi: fc.constantFrom('10.1000/1'), code: anyText }, { requiredKeys: [] }),
      venue: anyText,
      selected: fc.constant(true),
      hide: anyText,
      same_as: anyId,
      settled: fc.constantFrom(['uncertain-cut'], ['abstract-missing']),
      was: fc.record({ title: anyText, category: fc.option(anyText) }, { requiredKeys: [] }),
    },
    { requiredKeys: [] },
  );

  const recorded = JSON.stringify(
    Object.fromEntries(
      ['fern-in-rain', 'ivy-on-walls', 'moss-on-roofs'].map((id) => [
        id,
        { seen: '2026-11-23', marks: [`title:${id}`], key: id },
      ]),
    ),
  );

  test('never throw, change an address or lose a paper', () => {
    fc.assert(
      fc.property(fc.dictionary(anyId, anyCorrection), (corrections) => {
        const { publications, formerPapers } = correct(JSON.stringify(corrections), recorded);
        const ids = [...publications, ...formerPapers].map(({ id }) => id);
        expect(ids.toSorted()).toEqual(['fern-in-rain', 'ivy-on-walls', 'moss-on-roofs']);
        for (const publication of publications) {
          publicationSchema.parse(publication);
          expect(formatIsoDate(publication.date)).toMatch(/^\d{4}/);
        }
      }),
    );
  });

  test('never throw, whatever the text of the file', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        expect(correct(text).publications.length).toBeGreaterThanOrEqual(0);
        expect(correct(`moss-on-roofs: ${text}`).additions.has('moss-on-roofs')).toBe(true);
      }),
    );
  });
});
