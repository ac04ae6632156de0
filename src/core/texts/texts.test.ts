import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { anyHostileText } from '../facts/publication.fixture.ts';
import { english } from './en.data.ts';
import { findTexts, hasTexts, translations } from './find-texts.ts';
import { fillPlaceholders, formatCount, splitAtPlaceholders } from './message.ts';

type Forms = Readonly<Record<string, string>>;

const languages = Object.entries(translations).map(([kind, texts]) => [kind.slice(0, 2), texts] as const);
const source = Object.entries<string | Forms>(english);
const listForms = (text: string | Forms): Forms => (typeof text === 'string' ? { other: text } : text);
const placesOf = (text: string) => (text.match(/\{\w+\}/g) ?? []).toSorted();
/** The plural categories of a language for numbers of papers. */
const kindsOf = (language: string) => {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1001 }, (_, number) => rules.select(number)))];
};

describe.each(languages)('The texts in %s', (language, texts) => {
  const translated = new Map(Object.entries<string | Forms>(texts));

  it('match the keys of the English texts', () => {
    const missing = source.map(([key]) => key).filter((key) => !translated.has(key));
    expect(missing).toEqual([]);
    expect([...translated.keys()].filter((key) => !Object.hasOwn(english, key))).toEqual([]);
  });

  it('have the placeholders of the English texts, except for the number in a form for one or two', () => {
    for (const [key, text] of source)
      for (const [form, words] of Object.entries(listForms(translated.get(key) ?? '')))
        expect(
          // Some forms express the number in words.
          ['one', 'two'].includes(form) ? [...new Set(['{count}', ...placesOf(words)])] : placesOf(words),
          `${key} ${form}`,
        ).toEqual(placesOf(listForms(text)['other'] ?? ''));
  });

  it('have a form for each plural category', () => {
    for (const [key, text] of source)
      if (typeof text === 'object')
        expect(Object.keys(listForms(translated.get(key) ?? '')), key).toEqual(
          expect.arrayContaining(kindsOf(language)),
        );
  });

  it('are used for the language in any region', () => {
    const site = findTexts(`${language}-${new Intl.Locale(language).maximize().region ?? ''}`);
    expect(site.close).toBe(texts.close);
    expect(site.dir).toBe(['ar', 'fa', 'he'].includes(language) ? 'rtl' : 'ltr');
  });
});

test.each(['en', 'en-GB'])('a site in %s has English texts', (language) => {
  expect(findTexts(language)).toEqual({ ...english, lang: language, dir: 'ltr' });
});

test.each(['fi', 'zh-TW', 'zh-Hant', 'ur'])(
  'a site in %s has English texts, which are marked as English',
  (language) => {
    expect(hasTexts(language)).toBe(false);
    expect(findTexts(language)).toEqual({ ...english, lang: 'en', dir: 'ltr' });
  },
);

test('inserted values are not changed', () => {
  fc.assert(
    fc.property(anyHostileText, anyHostileText, (name, other) => {
      expect(fillPlaceholders('{name}, {other}', { name, other })).toBe(`${name}, ${other}`);
    }),
  );
});

test('a text is split at its placeholders', () => {
  expect(splitAtPlaceholders('a {x} b {y}')).toEqual(['a ', ' b ', '']);
});

test.each([
  [1, 'en', '1 paper'],
  [12_345, 'en', '12,345 papers'],
  [1, 'pl', '1 publikacja'],
  [3, 'pl', '3 publikacje'],
  [12_345, 'pl', '12 345 publikacji'],
  [2, 'ar', 'بحثان'],
  [11, 'ar', '11 بحثًا'],
])('%i papers are written in %s as “%s”', (number, language, words) => {
  expect(formatCount(findTexts(language).papers, number, language).replaceAll(/\s/gu, ' ')).toBe(words);
});
