import { expect, test } from 'vitest';
import { findDuplicates } from './duplicates.ts';

const find = (items: readonly (readonly string[])[]) => findDuplicates(items, (item) => item);

test('what differs in case, accents and punctuation only is the same, and each repetition names the first', () => {
  const first = ['Über Moss: a Study', '2025-05-21', 'ada-grace'];
  const second = ['uber moss – A study!', '2025-05-21', 'ada-grace'];
  const third = ['UBER MOSS A STUDY', '2025-05-21', 'ada-grace'];
  expect(find([first, ['Ferns'], second, third])).toEqual([
    { again: second, first },
    { again: third, first },
  ]);
});

test('items are not the same when one part differs, or when their parts are divided in another way', () => {
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
