import { expect, test } from 'vitest';
import { formatLocale } from './locale.ts';

test.each([
  ['de', 'de_DE'],
  ['pt-BR', 'pt_BR'],
  ['zh-Hant', 'zh_TW'],
  ['en-GB', 'en_GB'],
  ['ja', 'ja_JP'],
  ['en', null],
])('The language %s has the Open Graph locale %s', (tag, locale) => {
  expect(formatLocale(tag)).toBe(locale);
});
