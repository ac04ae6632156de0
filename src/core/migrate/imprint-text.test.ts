import { expect, test } from 'vitest';
import { readImprintText } from './imprint-text.ts';

test.each([
  ['Journal of Moss, 11(2)', 'Journal of Moss', { volume: '11', number: '2' }],
  ['Journal of Bees, 12(3), pp. 4–19', 'Journal of Bees', { volume: '12', number: '3', pages: '4–19' }],
  ['J. Ferns 7 (1), 33-41, 2019.', 'J. Ferns', { volume: '7', number: '1', pages: '33–41' }],
  ['Roofs, vol. 3, no. 4', 'Roofs', { volume: '3', number: '4' }],
  ['Roofs, Volume 3', 'Roofs', { volume: '3' }],
  ['Roofs 21:101--118', 'Roofs', { volume: '21', pages: '101–118' }],
  ['Roofs, 4', 'Roofs', { volume: '4' }],
  ['Water, 2021(3)', 'Water', { volume: '2021', number: '3' }],
  ['Journal of Moss', 'Journal of Moss', {}],
  ['Proceedings of ICML 2021', 'Proceedings of ICML 2021', {}],
  ['Advances in Moss 34', 'Advances in Moss 34', {}],
  ['Workshop on Walls (3)', 'Workshop on Walls (3)', {}],
  ['Phys. Rev. B 98, 045123', 'Phys. Rev. B 98, 045123', {}],
  ['International Conference on Roofs, Paris, 2020', 'International Conference on Roofs, Paris, 2020', {}],
])('%j is read as the venue %j with %j', (text, venue, details) => {
  expect(readImprintText(text)).toEqual({ venue, details });
});
