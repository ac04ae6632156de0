import { expect, test } from 'vitest';
import { recogniseFormat } from '../../../src/core/import/read-source.ts';
import { sourceFormats } from '../../../src/core/settings/source-schema.ts';
import { createRandom } from '../bench/random.ts';
import { makeListing } from './make-listing.ts';
import { makeSource, sources } from './make-seeds.ts';
import { tryListing, trySource } from './try-listing.ts';

const make = (seed: number) => makeListing(createRandom(seed));

test('the same seed gives the same listing, and a different seed a different one', () => {
  expect(make(7)).toBe(make(7));
  expect(make(7)).not.toBe(make(8));
});

test('most listings have papers and some are damaged', () => {
  const listings = Array.from({ length: 100 }, (_, seed) => make(seed));
  expect(listings.filter((text) => /^\S*(?:Jan|Feb|May|Jul|Oct) \d+/mu.test(text)).length).toBeGreaterThan(50);
  expect(listings.some((text) => /\p{Cc}/u.test(text.replaceAll(/[\r\n\t]/gu, '')))).toBe(true);
});

test('damaged listings are read without a crash', () => {
  for (let seed = 0; seed < 100; seed += 1) tryListing(make(seed));
});

test('damaged sources of every format are read without a crash', () => {
  const made = Array.from({ length: 200 }, (_, seed) => makeSource(createRandom(seed), seed));
  for (const { name, text } of made) trySource(name, text);
  const found = new Set(sources.map(({ name, text }) => recogniseFormat(name, text)));
  expect(sourceFormats.filter((format) => !found.has(format))).toEqual([]);
});
