import { describe, expect, test } from 'vitest';
import { parseBibtex } from '../bibtex/parse-bibtex.ts';
import { parseCslJson } from '../csl-json/parse-csl-json.ts';
import { parseRis } from '../ris/parse-ris.ts';

const readBibtex = (fields: string) =>
  parseBibtex('a.bib', `@article{a, title={Moss}, author={Lind, Bo}, journal={Roofs}, year=2020, ${fields}}`).drafts[0]
    ?.reference;

describe('Keywords', () => {
  test.each([
    ['keywords={moss; walls, stone; roofs}', ['moss', 'walls, stone', 'roofs']],
    ['keywords={{moss; walls; roofs}}', ['moss', 'walls', 'roofs']],
    ['keywords={{{Moss}, {Walls, Stone}}}', ['Moss', 'Walls, Stone']],
    ['keywords={{Moss}, {Walls, Stone}}', ['Moss', 'Walls, Stone']],
    ['keywords={{moss, walls}}', ['moss', 'walls']],
    ['keywords={moss | walls | roofs}', ['moss', 'walls', 'roofs']],
    ['author_keywords={moss; walls}', ['moss', 'walls']],
    ['keywords={苔藓；屋顶}', ['苔藓', '屋顶']],
    ['keywords={R&amp;D; moss}', ['R&D', 'moss']],
  ])('%s', (field, words) => {
    expect(readBibtex(field)?.keywords.map(({ value }) => value)).toEqual(words);
  });
});

test.each([
  'award={Best Paper}',
  'awards={Best Paper}',
  'award={true}, award_name={Best Paper}',
  'award={true}, awards={Best Paper}',
])('the award is read from %s', (fields) => {
  expect(readBibtex(fields)?.award?.value).toBe('Best Paper');
});

test.each([
  String.raw`Ada Grace\\ Bo Lind \\[2pt] Cleo Ruiz\\`,
  String.raw`Ada Grace \and Bo Lind \AND Cleo Ruiz`,
  String.raw`Ada Grace\footnotemark[1] \quad Bo Lind \newline Cleo Ruiz\footnotemark[2]`,
])('Authors are divided where TeX divides them on a title page: %s', (authors) => {
  const [draft] = parseBibtex('a.bib', `@article{a, title={Moss}, author={${authors}}, year=2020}`).drafts;
  expect(draft?.authors.map(({ value }) => value)).toEqual(['Ada Grace', 'Bo Lind', 'Cleo Ruiz']);
});

test.each([
  ['Ada Grace, Bo Lind and Cleo Ruiz', ['Ada Grace', 'Bo Lind', 'Cleo Ruiz']],
  ['Ada Grace, Ben Ruiz, et al.', ['Ada Grace', 'Ben Ruiz']],
  ['GRACE, ADA AND LIND, BEN AND OKAFOR, MN', ['ADA GRACE', 'BEN LIND', 'M. N. OKAFOR']],
  ['Ada Grace y Bo Lind', ['Ada Grace', 'Bo Lind']],
  ['Ada Grace + Bo Lind', ['Ada Grace', 'Bo Lind']],
  ['Ada Grace*, Ben Lind*', ['Ada Grace', 'Ben Lind']],
  ['Ada Grace (Lund), Bo Lind (MIT)', ['Ada Grace', 'Bo Lind']],
  ['Silva, Ana e Souza, Bruno', ['Ana Silva', 'Bruno Souza']],
  ['José Ortega y Gasset and Ana Costa e Silva', ['José Ortega y Gasset', 'Ana Costa e Silva']],
  ['Aristotle, 384-322 B.C. and Augustus, 63 B.C.-14 A.D.', ['Aristotle', 'Augustus']],
  ['{LHCb Collaboration} and {on behalf of the CMS Collaboration}', ['LHCb Collaboration', 'CMS Collaboration']],
])('The authors in %s are named as on their papers', (authors, names) => {
  const [draft] = parseBibtex('a.bib', `@article{a, title={Moss}, author={${authors}}, year=2020}`).drafts;
  expect(draft?.authors.map(({ value }) => value)).toEqual(names);
});

test.each([
  ['volume={NA}, pages={n/a--n/a}, number={null}', {}],
  ['volume={Vol. 12}, number={No. 3}', { volume: '12', issue: '3' }],
  ['art_number={104567}, type={Journal Article}', { articleNumber: '104567' }],
])('The details are without what programs add: %s', (fields, details) => {
  const found = Object.entries(readBibtex(fields)?.details ?? {});
  expect(Object.fromEntries(found.map(([name, field]) => [name, field.value]))).toEqual(details);
});

test('the office of a patent is named', () => {
  const [draft] = parseBibtex(
    'a.bib',
    '@patent{a, title={Moss}, author={Lind, Bo}, year=2020, location={countryus}}',
  ).drafts;
  expect(draft?.reference?.details).toMatchObject({ place: { value: 'United States' } });
});

test.each([
  'cited By 12',
  'Cited By :12',
  'Lind, Bo Grace, Ada eng P01 AI012345/AI/NIAID NIH HHS/ 2019/05/03',
  'Grace, A Lind, B eng England J Moss. 2019 May;12(3):45-67.',
])('Notes that programs add are not published: %s', (note) => {
  expect(readBibtex(`note={${note}}`)?.note ?? null).toBeNull();
});

test('a note of the owner is published', () => {
  expect(readBibtex('note={Cited by 12 colleagues, for eng reasons}')?.note?.value).toMatch(/^Cited/u);
});

test('RIS without spaces behind its tags is read', () => {
  const [draft] = parseRis('a.ris', 'TY  -RPRT\nTI  -Moss\nAU  -Grace, Ada\nSN  -TR-7\nER  -\n').drafts;
  expect(draft?.authors.map(({ value }) => value)).toEqual(['Ada Grace']);
  expect(draft?.reference?.details).toMatchObject({ number: { value: 'TR-7' } });
});

test.each([
  ['AB  - Moss grows.\nAB  - Roofs hold.', 'Moss grows. Roofs hold.'],
  ['AB  - Moss grows.\nN2  - Moos wächst.', 'Moss grows. Moos wächst.'],
  ['AB  - Moss grows.\nN2  - Moss  grows', 'Moss grows.'],
  ['N2  - Moss grows.', 'Moss grows.'],
])('Each paragraph of an abstract in RIS is kept once: %j', (lines, abstract) => {
  const [draft] = parseRis('a.ris', `TY  - JOUR\nTI  - Moss\n${lines}\nER  - \n`).drafts;
  expect(draft?.abstract?.value.written).toBe(abstract);
});

describe('CSL-JSON as other programs write it', () => {
  const read = (item: object) =>
    parseCslJson('a.json', JSON.stringify([{ type: 'article-journal', title: 'Moss', ...item }])).drafts[0];

  test.each([
    [{ issued: { year: 2019, month: 5 } }, 2019],
    [{ issued: { 'date-parts': [[0]] }, 'published-online': { 'date-parts': [[2018]] } }, 2018],
    [{ issued: { 'date-parts': [[0]] } }, null],
    [{ issued: { 'date-parts': [[null]] }, posted: { 'date-parts': [[2020, 1, 2]] } }, 2020],
  ])('%j has the year %j', (item, year) => {
    expect(read(item)?.date.value.year).toBe(year);
    expect(read(item)?.date.value.printed).toBeUndefined();
  });

  test('a whole name in the place of a family name is divided', () => {
    const author = [{ family: 'Grace, Ada' }, { family: 'University of Lund, Library' }];
    expect(read({ author })?.authors.map(({ value }) => value)).toEqual(['Ada Grace', 'University of Lund, Library']);
  });

  test('a chapter has the title of its book before that of the series', () => {
    const item = {
      type: 'book-chapter',
      'container-title': ['Notes on Moss', 'The Book of Moss'],
      'article-number': '7',
    };
    const { venue, details } = read(item)?.reference ?? {};
    expect([venue?.value, details?.series?.value, details?.articleNumber?.value]).toEqual([
      'The Book of Moss',
      'Notes on Moss',
      '7',
    ]);
  });
});

describe('A Crossref item', () => {
  const read = (item: object) => parseCslJson('a.json', JSON.stringify([item])).drafts[0];

  test('has its subtitle after its title', () => {
    const read1 = read({
      type: 'journal-article',
      title: ['Moss'],
      subtitle: ['A Study of Walls'],
      'container-title': ['Roofs'],
    });
    expect(read1?.title.value.written).toBe('Moss: A Study of Walls');
    expect(read({ type: 'book', title: 'Moss?', subtitle: ['Walls'] })?.title.value.written).toBe('Moss? Walls');
    expect(read({ type: 'book', title: 'Moss', subtitle: [] })?.title.value.written).toBe('Moss');
  });

  test.each([
    ['journal-article', 'article'],
    ['proceedings-article', 'conference'],
    ['book-chapter', 'chapter'],
    ['posted-content', 'preprint'],
    ['dissertation', 'thesis'],
  ])('of the type %s has the matching type of publication', (type, ours) => {
    const draft = read({ type, title: 'Moss', 'container-title': 'Roofs', publisher: 'Roof Press' });
    expect(draft?.reference?.type?.value).toBe(ours);
  });
});
