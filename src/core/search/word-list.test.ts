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

  it('has the words of titles and authors, and those of several abstracts, as they are written most often', () => {
    expect(words).toEqual(expect.arrayContaining(['language', 'Muñoz', 'roofs', 'grows']));
  });

  it('has no word that stands in one abstract only, no short one and no number', () => {
    expect(words.filter((word) => ['quietly', 'Ada', 'of', '2024'].includes(word))).toEqual([]);
  });

  it('begins with the word of most papers', () => {
    expect(words[0]).toBe('language');
  });
});
