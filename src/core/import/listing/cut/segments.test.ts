import { describe, expect, it } from 'vitest';
import { createLookUp } from '../../lexicon/lexicon.ts';
import { findSegments, firstNameStart } from './segments.ts';

const lookUp = createLookUp(new Map(), new Map());
const segmentsOf = (text: string): readonly string[] =>
  findSegments(text, lookUp).map(({ start, end }) => text.slice(start, end));

describe('a line is divided at the commas near its end', () => {
  it.each([
    ['Soil', ['Soil']],
    ['SoilAnna, Ben', ['SoilAnna', 'Ben']],
    ['Seeds, Soil, RainAnna, Ben', ['Soil', 'RainAnna', 'Ben']],
    ['Growth of 1,000 TreesAnna', ['Growth of 1,000 TreesAnna']],
    ['RainBen King, Jr., Anna', ['RainBen King, Jr.', 'Anna']],
    ['RainAnna, Ben King, III', ['RainAnna', 'Ben King, III']],
    ['RainAnna, ', ['RainAnna', '']],
    ['', ['']],
  ])('%s', (text, segments) => {
    expect(segmentsOf(text)).toEqual(segments);
  });

  it('a comma further from the next than any name is long ends the search', () => {
    expect(segmentsOf(`One, ${'two '.repeat(50)}three, Anna`)).toHaveLength(2);
  });
});

it('no more of a segment is read than a name and some words of the title take', () => {
  const [segment] = findSegments('word '.repeat(1000), lookUp);
  expect(segment?.words.length).toBeLessThan(40);
  expect(segment && segment.end - firstNameStart(segment)).toBe(80);
});
