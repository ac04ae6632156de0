import { expect, test } from 'vitest';
import { readLanguage } from './languages.ts';
import { formatPages } from './pages.ts';

test.each([
  ['17--42', '17–42'],
  ['17 - 42', '17–42'],
  ['pp. 17-42', '17–42'],
  ['17', '17'],
  ['17-17', '17'],
  ['3,7--9', '3, 7–9'],
  ['e12', 'e12'],
  ['12--', '12'],
  ['--', ''],
])('the pages %s are %s', (text, pages) => {
  expect(formatPages(text)).toBe(pages);
});

test.each([
  ['ngerman', 'de'],
  ['English', 'en'],
  ['american', 'en-US'],
  ['pt-br', 'pt-BR'],
  ['eng', 'en'],
  ['yue', 'yue'],
  ['zh_hant', 'zh-Hant'],
  ['qq', null],
  ['xyz', null],
  ['mul', null],
  ['Spanish; Castilian', 'es'],
  ['Dutch; Flemish', 'nl'],
  ['English and German', null],
  ['de, en', null],
  ['', null],
])('the language %s', (text, tag) => {
  expect(readLanguage(text)).toBe(tag);
});
