import { expect, test } from 'vitest';
import { divideTitle } from './divide-title.ts';
import type { Part } from './labels.ts';

/** The parts of a text that was taken for a title. */
const divide = (text: string) => {
  const parts: Part[] = [{ label: 'title', start: 0, end: text.length }];
  divideTitle(text, parts);
  return parts.map(({ label, start, end }) => [label, text.slice(start, end)]);
};

test.each([
  ['“How moss finds water in old walls.” Presentation at the Moss Congress', '“How moss finds water in old walls.”'],
  ['‘Moss’s water’, in Ecology of Cities', '‘Moss’s water’'],
  [
    '« Les mousses des « vieux murs » de la ville », Revue de la ville',
    '« Les mousses des « vieux murs » de la ville »',
  ],
])('a title in quotation marks ends with them: %j', (text, title) => {
  expect(divide(text)).toEqual([
    ['title', title],
    ['container', text.slice(title.length)],
  ]);
});

test.each([
  '“Moss finds its own way”: water in old walls',
  '“Dry walls” Moss and its water',
  '‘The moss’s own way’ and other walls',
])('a title can begin with a quotation: %j', (text) => {
  expect(divide(text)).toEqual([['title', text]]);
});

test.each([
  ['How moss finds water. In: Ecology of Cities', 'How moss finds water.'],
  ['How moss finds water? Paper presented at the Moss Congress', 'How moss finds water?'],
  ['How moss finds water. in Ecology of Cities', 'How moss finds water.'],
])('a title ends before the sentence that introduces its venue: %j', (text, title) => {
  expect(divide(text)).toEqual([
    ['title', title],
    ['container', text.slice(title.length)],
  ]);
});

test('the mark of a document type ends a title', () => {
  expect(divide('城市苔藓[C]//城市生态')).toEqual([
    ['title', '城市苔藓'],
    ['container', '城市生态'],
  ]);
});

test.each([
  ['Moss and Walls. 2nd, revised edition', 'edition', 'Moss and Walls'],
  ['Moos und Mauern. Zehnte, unveränderte Auflage', 'edition', 'Moos und Mauern'],
  ['Mach a múry. 2. vyd', 'edition', 'Mach a múry'],
  ['Мхи и стены. 3-е издание', 'edition', 'Мхи и стены'],
  ['Water in Moss PhD thesis', 'genre', 'Water in Moss'],
  ['Wasser im Moos. Dissertation', 'genre', 'Wasser im Moos'],
  ['Water in Moss (Master’s thesis)', 'genre', 'Water in Moss'],
])('a title ends before its edition or the kind of a thesis: %j', (text, label, title) => {
  expect(divide(text)).toMatchObject([
    ['title', title],
    [label, expect.any(String)],
  ]);
});

test.each(['How to write a dissertation', 'Moss in the critical edition', 'Mosses, lichens and ferns. A field guide'])(
  'words for theses and editions within a title belong to it: %j',
  (text) => {
    expect(divide(text)).toEqual([['title', text]]);
  },
);
