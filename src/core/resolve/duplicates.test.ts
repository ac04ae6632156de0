import { expect, test } from 'vitest';
import { findDuplicates } from './duplicates.ts';

const find = (items: readonly (readonly string[])[]) => findDuplicates(items, (item) => item);

test('items that differ only in case, accents and punctuation are duplicates of the first', () => {
  const first = ['Über Moss: a Study', '2025-05-21', 'ada-grace'];
  const second = ['uber moss – A study!', '2025-05-21', 'ada-grace'];
  const third = ['UBER MOSS A STUDY', '2025-05-21', 'ada-grace'];
  expect(find([first, ['Ferns'], second, third])).toEqual([
    { again: second, first },
    { again: third, first },
  ]);
});

test('items are different if any part differs or their parts are divided differently', () => {
  expect(
    find([
      ['Moss', '2025', 'ada'],
      ['Moss', '2024', 'ada'],
      ['Moss', '2025', 'li'],
      ['Moss', '2025'],
      ['Moss 2025', 'ada'],
    ]),
  ).toEqual([]);
});
