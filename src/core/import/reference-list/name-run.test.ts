import { expect, test } from 'vitest';
import { findNames } from './name-run.ts';
import { tokenize } from './tokens.ts';

const namesOf = (text: string) => {
  const tokens = tokenize(text);
  const { start, end } = findNames(tokens, (word) => /^(?:Ana|Ben|Ruiz|Berg|Lovelace)$/u.test(word));
  return text.slice(tokens[start]?.start ?? 0, start === end ? 0 : tokens[end - 1]?.end);
};

test.each([
  ['Ruiz, A. B., & van den Berg, L. (2019). How moss finds water.', 'Ruiz, A. B., & van den Berg, L.'],
  ['Ruiz AB, Berg L. A study of moss. Ecology 2019.', 'Ruiz AB, Berg L.'],
  ['[3] A. Ruiz, J.-M. Berg Moss on walls, Ecology 7 (2019).', 'A. Ruiz, J.-M. Berg'],
  ['A Ruiz, L Berg and 3 others. Moss on walls.', 'A Ruiz, L Berg'],
  ['Ruiz, Ana B. Moss, a study of walls. Oxford, 2019.', 'Ruiz, Ana B.'],
  ['Ruiz, Ana, and Ben Berg. “Moss on walls.” Ecology 7.', 'Ruiz, Ana, and Ben Berg.'],
  ['Ana Ruiz, Moss. The life of walls, Paris, 2019.', 'Ana Ruiz,'],
  ['Ruiz, A., Berg, L., Jr., et al. 2019. Moss on walls.', 'Ruiz, A., Berg, L., Jr., et al.'],
  ['Moss on walls. A. Ruiz. Ecology 7.', ''],
])('the names at the beginning of %j', (text, names) => {
  expect(namesOf(text)).toBe(names);
});
