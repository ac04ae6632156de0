import { expect, test } from 'vitest';
import { findNearest } from './nearest.ts';
import { guessType } from './venue-type.ts';

const ids = ['counting-leaves', 'counting-trees-in-the-wind', 'moss'];

test.each([
  ['counting-leafs', 'counting-leaves'],
  ['Counting Leaves', 'counting-leaves'],
  ['counting-trees', 'counting-trees-in-the-wind'],
  ['counting-leaves-again', 'counting-leaves'],
  ['mos', 'moss'],
  ['xyz', null],
  ['', null],
  ['something-else-altogether', null],
])('the name nearest to %j is %j', (written, nearest) => {
  expect(findNearest(written, ids)).toBe(nearest);
});

test.each([
  ['EMNLP 2024', 'conference'],
  ['Proceedings of the Annual Meeting of Mosses', 'conference'],
  ['Journal of Roofs', 'article'],
  ['Transactions of the Moss Society', 'article'],
  ['Nature', 'article'],
  ['arXiv', 'preprint'],
  ['bioRxiv preprint', 'preprint'],
  ['PhD thesis, University of Roofs', 'thesis'],
  ['Technical Report 12, Roof Institute', 'report'],
])('a paper in “%s” is suggested to be of the type %s', (venue, type) => {
  expect(guessType(venue)).toBe(type);
});
