import { describe, expect, it } from 'vitest';
import { createLookUp } from '../../lexicon/lexicon.ts';
import { findSegments, firstNameStart } from './segments.ts';

const lookUp = createLookUp(new Map(), new Map());
const segmentsOf = (text: string): readonly string[] =>
  findSegments(text, lookUp).map(({ start, end }) => text.slice(start, end));

describe('dividing a line at the commas near its end', () => {
  it.each([
    ['Soil', ['Soil']],
    ['SoilAnna, Ben', ['SoilAnna', 'Ben']],
    ['Seeds, Soil, RainAnna, Ben', ['Soil', 'RainAnna', 'Ben']],
    ['Growth of 1,000 TreesAnna', ['Growth of 1,000 TreesAnna']],
    ['RainBen King, Jr., Anna', ['RainBen King, Jr.', 'Anna']],
    ['RainAnna, Ben King, III', ['RainAnna', 'Ben King, III']],
    ['RainAnna, ', ['RainAnna', '']],
    ['', ['']],
  ])('finds the segments of %s', (text, segments) => {
    expect(segmentsOf(text)).toEqual(segments);
  });

  it('stops where two commas are further apart than any name is long', () => {
    expect(segmentsOf(`One, ${'two '.repeat(50)}three, Anna`)).toHaveLength(2);
  });
});

it('a segment is read no further than a name and some words of the title can reach', () => {
  const [segment] = findSegments('word '.repeat(1000), lookUp);
  expect(segment?.words.length).toBeLessThan(40);
  expect(segment && segment.end - firstNameStart(segment)).toBe(80);
});
