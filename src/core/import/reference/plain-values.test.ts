import fc from 'fast-check';
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
])('the pages %s are read as %s', (text, pages) => {
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
  ['langgerman', 'de'],
  ['es-419', 'es-419'],
  ['sr_Latn_RS', 'sr-Latn-RS'],
  ['de-1996', 'de-1996'],
  ['und', null],
  ['und-Latn', null],
  ['Klingonese', null],
  ['de, en', null],
  ['', null],
])('the language %s is read as its tag', (text, tag) => {
  expect(readLanguage(text)).toBe(tag);
});

test('arbitrary text as a language does not throw', () => {
  const anyTag = fc.array(fc.stringMatching(/^[a-z\d]{1,9}$/), { maxLength: 4 }).map((parts) => parts.join('-'));
  fc.assert(fc.property(fc.oneof(anyTag, fc.stringMatching(/^[a-z]{2,3}$/), fc.string()), isTagOrNull), {
    numRuns: 2000,
  });
});

const isTagOrNull = (text: string) => {
  const tag = readLanguage(text);
  return tag === null || Intl.getCanonicalLocales(tag)[0] === tag;
};
