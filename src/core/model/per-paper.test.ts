import { expect, test } from 'vitest';
import { cachePerPaper } from './cache-per-paper.ts';

test('A value is computed once for each paper and other arguments', () => {
  let count = 0;
  const describe = cachePerPaper(({ id }: { readonly id: string }, language: string) => {
    count += 1;
    return `${id} ${language}`;
  });
  const [moss, fern] = [{ id: 'moss' }, { id: 'fern' }];
  const texts = [describe(moss, 'en'), describe(fern, 'en'), describe(moss, 'en'), describe(moss, 'de')];
  expect(texts).toEqual(['moss en', 'fern en', 'moss en', 'moss de']);
  expect(count).toBe(3);
});
