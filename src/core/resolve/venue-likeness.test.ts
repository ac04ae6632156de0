import { expect, test } from 'vitest';
import { areTwoVenues } from './venue-likeness.ts';

test.each([
  ['Proceedings of the Workshop on Moss', 'Late Session on Ferns', true],
  ['Roof Notes', 'Annals of Ferns', true],
  ['Advances in Neural Information Processing Systems', 'NeurIPS', false],
  ['Proc. EMNLP 2018', 'Conference on Empirical Methods in Natural Language Processing', false],
  ['J. Chem. Phys.', 'The Journal of Chemical Physics', false],
  ['Proc. Natl. Acad. Sci. U.S.A.', 'Proceedings of the National Academy of Sciences', false],
  ['Экономический вестник', 'Economic Herald', false],
  ['', 'Roof Notes', false],
  ['Proceedings', 'Journal', false],
])('the venues %s and %s are different: %s', (venue, other, areTwo) => {
  expect(areTwoVenues(venue, other)).toBe(areTwo);
  expect(areTwoVenues(other, venue)).toBe(areTwo);
});
