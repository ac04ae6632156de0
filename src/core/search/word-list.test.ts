import { describe, expect, it } from 'vitest';
import type { SearchRecord } from './records.ts';
import { createWordList } from './word-list.ts';

const record = (title: string, authors: string, content: string): SearchRecord => ({
  url: '/',
  content,
  language: 'en',
  meta: { title, authors },
  filters: {},
  sort: { date: '1' },
});

describe('The list of words', () => {
  const words = createWordList([
    record('Language of Moss', 'Ada Muñoz', 'The language language grows quietly'),
    record('Roofs', 'Ben Sample', 'a language of roofs grows in 2024'),
  ]).split('\n');

  it('has the words of titles, authors and several abstracts, in their most frequent spelling', () => {
    expect(words).toEqual(expect.arrayContaining(['language', 'Muñoz', 'roofs', 'grows']));
  });

  it('excludes short words, numbers and words of a single abstract', () => {
    expect(words.filter((word) => ['quietly', 'Ada', 'of', '2024'].includes(word))).toEqual([]);
  });

  it('starts with the most frequent word', () => {
    expect(words[0]).toBe('language');
  });
});
