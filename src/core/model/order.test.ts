import { expect, test } from 'vitest';
import { sortNewestFirst } from './order.ts';

const paper = (id: string, year: number, month: number | null = null, day: number | null = null) => {
  return { id, date: { year, month, day, yearInferred: false } };
};

test('papers are sorted newest first, and by identifier within a day', () => {
  const ordered = [
    paper('z', 2026, 1, 1),
    paper('Z', 2025, 12, 31),
    paper('a', 2025, 12, 31),
    paper('b', 2025, 12, 31),
    paper('é', 2025, 12, 31),
    paper('c', 2025, 12),
    paper('a', 2025, 1, 1),
    paper('b', 2025),
  ];
  expect(sortNewestFirst(ordered)).toEqual(ordered);
  expect(sortNewestFirst(ordered.toReversed())).toEqual(ordered);
});
