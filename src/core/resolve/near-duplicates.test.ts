import { describe, expect, test } from 'vitest';
import { findNearDuplicates } from './near-duplicates.ts';

const paper = (title: string, ...people: readonly string[]) => ({ title, people });
const find = (...papers: readonly ReturnType<typeof paper>[]) =>
  findNearDuplicates(papers, (item) => item).map(({ again, first, isSameTitle }) => [
    papers.indexOf(first),
    papers.indexOf(again),
    isSameTitle,
  ]);

describe('papers that may be duplicates', () => {
  test.each([
    ['Moss and Light on Roofs', 'MOSS and light: on roofs'],
    ['Étude des mousses', 'Etude des Mousses'],
  ])('have the same title except for capitals, accents and punctuation: %s', (a, b) => {
    expect(find(paper(a, 'ada'), paper(b, 'ben'))).toEqual([[0, 1, true]]);
  });

  test.each([
    ['How Moss Finds Water in Cities', 'How Moss Finds Water in the Cities'],
    ['How Moss Finds Water', 'How Moss Finds Water: A Study of Roofs and Walls'],
    ['The Growth of Moss and Fern', 'Growth of Moss and Fern'],
  ])('have the same authors and nearly the same title: %s', (a, b) => {
    expect(find(paper(a, 'ada', 'ben'), paper(b, 'ben', 'ada'))).toEqual([[0, 1, false]]);
    expect(find(paper(a, 'ada'), paper(b, 'ben'))).toEqual([]);
  });

  test.each([
    ['Pre-training of Moss Models', 'Pretraining of Moss Models'],
    ['A Data Set of On-Line Lichens', 'A Dataset of Online Lichens'],
    ['1-D Models of Roofs', '1D Models of Roofs'],
    ['Modelling the Colours of Harbour Lichens', 'Modeling the Colors of Harbor Lichens'],
    ['Analysing Haemoglobin Near the City Centre', 'Analyzing Hemoglobin near the City Center'],
    ['Labour and Behavioural Catalogues, Organised', 'Labor and Behavioral Catalogs, Organized'],
  ])('have two spellings of the same title: %s', (a, b) => {
    expect(find(paper(a, 'ada'), paper(b, 'ada-m', 'ben'))).toEqual([[0, 1, false]]);
  });

  test('are reported with the first one from which they are not known to differ', () => {
    const papers = ['ada', 'ben', 'cay'].map((person) => paper('Moss and Light', person));
    const [one, , three] = papers;
    const found = findNearDuplicates(
      papers,
      (item) => item,
      (a, b) => [a, b].every((item) => item === one || item === three),
    );
    expect(found.map(({ first, again }) => [papers.indexOf(first), papers.indexOf(again)])).toEqual([
      [0, 1],
      [1, 2],
    ]);
  });

  test('are each reported once, with the first of them', () => {
    const same = paper('Moss and Light', 'ada');
    expect(find(same, paper('Moss and Light', 'ben'), paper('Moss and Light', 'cay'))).toEqual([
      [0, 1, true],
      [0, 2, true],
    ]);
  });
});

test.each([
  ['parts of a series', 'Growing Moss on Roofs, Part I', 'Growing Moss on Roofs, Part II'],
  ['reports of several years', 'Report of the Moss Workshop 2021', 'Report of the Moss Workshop 2022'],
  ['words that only sound alike', 'How Four Mosses Grow', 'How for Mosses Grow'],
  ['titles with little in common', 'How Moss Finds Water', 'How Moss Sleeps at Night'],
  ['short titles of other people', 'Editorial', 'Editorial'],
])('%s are different papers', (_, a, b) => {
  expect(find(paper(a, _.startsWith('short') ? 'ben' : 'ada'), paper(b, 'ada'))).toEqual([]);
});
