import { expect, test } from 'vitest';
import { cachePerPaper } from './cache-per-paper.ts';

test('What is made of a paper is made once for each paper, and again when it is made of other things', () => {
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
