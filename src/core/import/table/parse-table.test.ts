import { expect, test } from 'vitest';
import { readSource } from '../read-source.ts';

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
])('%s is read', (file, text) => {
  const { drafts } = readSource(file, text, []);
  const [draft] = drafts;
  expect(draft?.title.value.written).toBe('Moss, water and walls');
  expect(draft?.authors.map(({ parts }) => parts?.family)).toEqual(['Grace', 'Berg']);
  expect(draft?.date.value.year).toBe(2019);
  expect(draft?.reference?.venue?.value).toBe('Journal of Plant Ecology');
});

test('pages are read from one column or two, and a column that nobody knows is named', () => {
  expect(readSource('a.csv', scopus, []).drafts[0]?.reference?.details.pages?.value).toBe('45–67');
  expect(readSource('a.csv', pubMed, []).diagnostics).toMatchObject([
    { code: 'reference-fields-unused', position: { line: 1, column: 20 } },
  ]);
});

test('a row with more cells than the heading is read and reported', () => {
  const { drafts, diagnostics } = readSource('a.csv', 'Title,Authors,Year\nMoss, water and walls,Ada Grace,2019\n', []);
  expect(drafts).toHaveLength(1);
  expect(diagnostics.map(({ code, position }) => [code, position?.line])).toContainEqual(['reference-mended', 2]);
});

test('quotation marks without partners take time in proportion to their number', () => {
  const start = performance.now();
  readSource('a', `Title,Year\n${'"a\n'.repeat(5_000)}`, [], 'table');
  expect(performance.now() - start).toBeLessThan(10_000);
});
