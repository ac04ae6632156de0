import { expect, test } from 'vitest';
import { readSource } from '../read-source.ts';
import { measureProcessorTime } from '../../../tests/support/processor-time.ts';

const scholar =
  'Authors,Title,Publication,Volume,Number,Pages,Year,Publisher\n' +
  '"Grace, Ada; Berg, Li; ","Moss, water and walls",Journal of Plant Ecology,12,3,45-67,2019,Moss Press\n' +
  '"Berg, Li; ",Ferns of the north,Annals of Botany,4,,10-20,2018,\n';
const scopus =
  '"Authors","Title","Year","Source title","Volume","Issue","Art. No.","Page start","Page end","DOI","Document Type"\n' +
  '"Grace A.; Berg L.","Moss, water and walls",2019,"Journal of Plant Ecology","12","3","","45","67","10.1000/182","Article"\n';
const pubMed =
  'PMID,Title,Authors,Citation,Journal/Book,Publication Year,DOI\n' +
  '31234567,"Moss, water and walls","Grace A, Berg L.",J Plant Ecol. 2019,Journal of Plant Ecology,2019,10.1000/182\n';
const tabs =
  'Year\tTitle\tAuthors\tJournal\n2019\tMoss, water and walls\tAda Grace; Li Berg\tJournal of Plant Ecology\n';

test.each([
  ['citations.csv', scholar],
  ['scopus.csv', scopus],
  ['csv-pubmed.csv', pubMed],
  ['papers.tsv', tabs],
  [
    'papers.csv',
    'Titel;Autoren;Jahr;Zeitschrift\n"Moss, water and walls";Grace, Ada and Berg, Li;2019;Journal of Plant Ecology\n',
  ],
])('papers and authors of %s are read', (file, text) => {
  const { drafts } = readSource(file, text, []);
  const [draft] = drafts;
  expect(draft?.title.value.written).toBe('Moss, water and walls');
  expect(draft?.authors.map(({ parts }) => parts?.family)).toEqual(['Grace', 'Berg']);
  expect(draft?.date.value.year).toBe(2019);
  expect(draft?.reference?.venue?.value).toBe('Journal of Plant Ecology');
});

test.each([
  [
    'Web of Science',
    'PT\tAU\tAF\tTI\tSO\tLA\tPY\tVL\tBP\tEP\n' +
      'J\tGrace, A; Berg, L\tGrace, Ada; Berg, Li\tMoss, water and walls\tJournal of Plant Ecology\tEnglish\t2019\t12\t45\t67\n',
  ],
  [
    'Scopus, with full names',
    '"Authors","Author full names","Author(s) ID","Title","Year","Source title"\n' +
      '"Grace A.; Berg L.","Grace, Ada (57190000001); Berg, Li (57190000002)","57190000001; 57190000002","Moss, water and walls","2019","Journal of Plant Ecology"\n',
  ],
  [
    'Markdown',
    '# Papers\n\n| No. | Title of the paper | Authors | Published in | Year |\n|---:|:---|---|---|---|\n' +
      '| 1 | [Moss, water and walls](https://example.org/moss) | Grace, Ada; Berg, Li | Journal of Plant Ecology | 2019 |\n',
  ],
  [
    'words of its owner',
    'My papers\n\nJahrgang;Titel des Beitrags;Alle Autoren;Erschienen in;Seitenzahlen;DOI/Link\n' +
      '2019;"Moss, water and walls";Grace, Ada und Berg, Li;Journal of Plant Ecology;45–67;https://doi.org/10.1000/182\n',
  ],
])('columns with the names of %s are recognised', (_, text) => {
  const [draft] = readSource('papers.txt', text, []).drafts;
  expect(draft?.title.value.written).toBe('Moss, water and walls');
  expect(draft?.authors.map(({ parts }) => [parts?.given, parts?.family])).toEqual([
    ['Ada', 'Grace'],
    ['Li', 'Berg'],
  ]);
  expect(draft?.date.value.year).toBe(2019);
  expect(draft?.reference?.venue?.value).toBe('Journal of Plant Ecology');
});

test('lines above a table are reported', () => {
  const { diagnostics } = readSource('a.csv', 'My papers\n\nTitle,Authors,Year\nMoss,Ada Grace,2019\n', []);
  expect(diagnostics).toMatchObject([{ code: 'text-outside-entry', position: { line: 1 } }]);
});

test('pages are read from one column or two, and unknown columns are reported', () => {
  expect(readSource('a.csv', scopus, []).drafts[0]?.reference?.details.pages?.value).toBe('45–67');
  expect(readSource('a.csv', pubMed, []).diagnostics).toMatchObject([
    { code: 'reference-fields-unused', position: { line: 1, column: 20 } },
  ]);
});

test('a row with more cells than the header is read and reported', () => {
  const { drafts, diagnostics } = readSource('a.csv', 'Title,Authors,Year\nMoss, water and walls,Ada Grace,2019\n', []);
  expect(drafts).toHaveLength(1);
  expect(diagnostics.map(({ code, position }) => [code, position?.line])).toContainEqual(['reference-mended', 2]);
});

test('unbalanced quotation marks are read in linear time', () => {
  const text = `Title,Year\n${'"a\n'.repeat(5_000)}`;
  expect(measureProcessorTime(() => readSource('a', text, [], 'table'))).toBeLessThan(10_000);
});
