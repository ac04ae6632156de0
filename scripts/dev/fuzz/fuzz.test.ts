import { expect, test } from 'vitest';
import { createRandom } from '../bench/random.ts';
import { makeListing } from './make-listing.ts';
import { makeSource } from './make-seeds.ts';
import { tryListing, trySource } from './try-listing.ts';

const make = (seed: number) => makeListing(createRandom(seed));

test('a seed makes the same listing again, and another seed another one', () => {
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
  const made = Array.from({ length: 100 }, (_, seed) => makeSource(createRandom(seed), seed));
  for (const { name, text } of made) trySource(name, text);
  expect(new Set(made.map(({ name }) => name.replace(/^\d+-/u, '')))).toHaveProperty('size', 4);
});
