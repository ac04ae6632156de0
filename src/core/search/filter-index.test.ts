import { expect, it } from 'vitest';
import { type FilterRow, readFilterIndex, writeFilterIndex } from './filter-index.ts';

const moss: FilterRow = {
  text: 'on moss',
  year: 2024,
  category: 'cs.CL',
  topics: ['walls'],
  members: ['ada', 'bo'],
  has: ['code'],
};
const fern: FilterRow = { text: '苔 “ferns”', year: Infinity, category: '', topics: [], members: [], has: [] };
const dust: FilterRow = {
  text: '',
  year: 1999,
  category: 'q',
  topics: ['walls', 'constructor'],
  members: ['bo', '__proto__'],
  has: ['code', 'links'],
};

it.each([[[]], [[fern]], [[moss, fern, moss, dust, dust, moss]]])(
  'The rows of a list are unchanged after they are written and read',
  (rows) => {
    expect(readFilterIndex(writeFilterIndex(rows, {}))).toEqual(rows);
  },
);

it('A row keeps the name of its category', () => {
  const read = readFilterIndex(writeFilterIndex([moss, fern], { 'cs.CL': 'cs.cl computation and language' }));
  expect(read.map(({ text }) => text)).toEqual(['on moss cs.cl computation and language', '苔 “ferns”']);
});
