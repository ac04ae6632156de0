import { describe, expect, test } from 'vitest';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { parseCslJson } from '../import/csl-json/parse-csl-json.ts';
import { readLedger } from './read-ledger.ts';
import { resolveDrafts } from './resolve-drafts.ts';

type Parsed = Pick<ReturnType<typeof parseBibtex>, 'source' | 'drafts'>;

/** The address of the correction of each paper. */
function resolve(...files: readonly Parsed[]) {
  const { publications } = resolveDrafts(
    files.map(({ source, drafts }) => ({ source, drafts, captured: null })),
    { people: [], archives: [], categories: {} },
    { ledger: readLedger('permalinks.json', '{}') },
  );
  return Object.fromEntries(publications.map(({ id, links }) => [id, links.correction]));
}

const entry = (key: string, title: string, fields: string) =>
  `@article{${key}, author={Ruiz, Ana}, title={${title}}, journal={Roofs}, ${fields}}\n`;
const moss = entry('a', 'How Moss Finds Water', 'year=2020, doi={10.1000/moss}');
const notice = 'https://doi.org/10.1000/notice';

describe('A paper links its correction', () => {
  test.each([
    'Erratum: How Moss Finds Water',
    'Erratum to: How {M}oss Finds Water',
    'Erratum to How Moss Finds Water',
    'Corrigendum to “How Moss Finds Water” [Roofs 12 (2020) 1–9]',
    'Author Correction: How Moss Finds Water',
    "Publisher's Note: How Moss Finds Water",
  ])('if a notice on the site is called “%s”', (title) => {
    const links = resolve(parseBibtex('a.bib', moss + entry('b', title, 'year=2021, doi={10.1000/notice}')));
    expect(links['how-moss-finds-water']).toBe(notice);
    expect(Object.values(links).filter(Boolean)).toHaveLength(1);
  });

  test('if its entry has the address or the DOI', () => {
    for (const field of [
      'erratum={10.1000/notice}',
      'corrigendum={doi:10.1000/notice}',
      'correction={https://doi.org/10.1000/notice}',
    ])
      expect(resolve(parseBibtex('a.bib', moss.replace('year', `${field}, year`)))).toEqual({
        'how-moss-finds-water': notice,
      });
  });

  test('if the Crossref record of the paper or of the notice has the link', () => {
    const item = (title: string, doi: string, more: object) => ({
      ...{ id: doi, type: 'article-journal', title, author: [{ family: 'Ruiz', given: 'Ana' }], DOI: doi },
      ...{ issued: { 'date-parts': [[2020]] }, ...more },
    });
    const update = (doi: string, type: string) => [{ DOI: doi, type, label: type }];
    for (const items of [
      [item('Moss', '10.1000/moss', { 'updated-by': update('10.1000/notice', 'correction') })],
      [
        item('Moss', '10.1000/moss', {}),
        item('Erratum', '10.1000/notice', { 'update-to': update('10.1000/MOSS', 'erratum') }),
      ],
    ])
      expect(resolve(parseCslJson('a.json', JSON.stringify(items)))['moss']).toBe(notice);
  });
});

describe('A paper links no correction', () => {
  test.each([
    ['when the notice has only the DOI of the paper', 'Erratum: How Moss Finds Water', 'doi={10.1000/moss}'],
    ['when the notice has no address', 'Erratum: How Moss Finds Water', 'volume=3'],
    ['when the title of the notice is longer', 'Erratum: How Moss Finds Water in Walls', 'doi={10.1000/notice}'],
    ['when the title only begins like a notice', 'Correction of Moss', 'doi={10.1000/notice}'],
  ])('%s', (_, title, fields) => {
    const links = resolve(parseBibtex('a.bib', moss + entry('b', title, `year=2021, ${fields}`)));
    expect(Object.values(links).filter(Boolean)).toEqual([]);
  });
});

test.each([
  ['Erratum: How Moss Finds Water', []],
  ['How Moss Finds Water on Roofs', ['paper-nearly-twice']],
])('beside “How Moss Finds Water”, “%s” is reported as a possible duplicate with: %j', (title, codes) => {
  const { diagnostics } = resolveDrafts(
    [{ ...parseBibtex('a.bib', moss + entry('b', title, 'year=2020')), captured: null }],
    { people: [], archives: [], categories: {} },
    { ledger: readLedger('permalinks.json', '{}') },
  );
  expect(diagnostics.map(({ code }) => code).filter((code) => code !== 'address-new')).toEqual(codes);
});
