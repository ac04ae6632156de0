import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageTags } from '../model/languages.data.ts';
import { anyHostileText } from '../facts/publication.fixture.ts';
import { describeLanguage, findDirection, isWrittenRightToLeft } from './text-language.ts';

const pageIn = (language: string) => ({ lang: language, dir: isWrittenRightToLeft(language) ? 'rtl' : 'ltr' }) as const;

describe('The language of a text', () => {
  it.each([
    ['Über das Moos', 'de', 'en', { lang: 'de' }],
    ['Sobre os musgos', 'pt-BR', 'en', { lang: 'pt-BR' }],
    ['苔について', 'ja', 'en', { lang: 'ja' }],
    ['BERTによる苔の分類', 'ja', 'en', { lang: 'ja' }],
    ['論苔蘚', 'zh-Hant', 'zh', { lang: 'zh-Hant' }],
    ['О мхах', 'ru', 'de', { lang: 'ru' }],
    ['עצים בעיר', 'he', 'en', { lang: 'he', dir: 'rtl' }],
    ['BERT و GPT-4 در فارسی', 'fa', 'en', { lang: 'fa', dir: 'rtl' }],
    ['Trees in the City', 'en', 'de', { lang: 'en' }],
    ['Trees in the City', 'en', 'ar', { lang: 'en', dir: 'ltr' }],
    ['עצים בעיר', 'he', 'ar', { lang: 'he' }],
  ])('of %s (%s) is marked on a page in another', (text, language, page, marks) => {
    expect(describeLanguage(text, language, pageIn(page))).toEqual(marks);
  });

  it.each([
    ['Über das Moos', 'de', 'de'],
    ['Über das Moos', 'de-AT', 'de'],
    ['On Colour', 'en-GB', 'en'],
    ['Über das Moos', undefined, 'en'],
    ['О мхах', undefined, 'en'],
  ])('of %s (%s) is not marked if it is that of the page or unknown', (text, language, page) => {
    expect(describeLanguage(text, language, pageIn(page))).toEqual({});
  });

  it.each([
    ['On Moss', 'ja'],
    ['On Moss', 'ar'],
    ['О мхах', 'de'],
    ['2048', 'de'],
  ])('is not that of the paper if %s has no letter of %s', (text, language) => {
    expect(describeLanguage(text, language, pageIn('en'))).toEqual({});
  });

  const sentence = (words: string) => `${words.repeat(3)}.`;
  it.each([
    [sentence('We count the mosses of towns and compare them with those that grow on walls '), 'de', 'en', {}],
    [sentence('On roofs, the lichens are older than the tiles of this town '), 'fr', 'en', {}],
    [sentence('In this paper, the growth of ferns is measured '), 'pt-BR', 'es', {}],
    [sentence('Wir zählen die Moose der Stadt mit Hilfe von „The Moss Game“ '), 'de', 'en', { lang: 'de' }],
    [sentence('Deze mossen of korstmossen groeien op daken van steden '), 'nl', 'en', { lang: 'nl' }],
    [sentence('Contamos los musgos de la ciudad, según Lind and Ruiz '), 'es', 'en', { lang: 'es' }],
  ])('is not that of the paper if “%s” (%s) is written in English', (text, language, page, marks) => {
    expect(describeLanguage(text, language, pageIn(page))).toEqual(marks);
  });

  it('is a valid tag whatever the text', () => {
    const tags = fc.constantFrom(undefined, ...languageTags.values());
    fc.assert(
      fc.property(anyHostileText, tags, tags, (text, language, page = 'en') => {
        const { lang, dir } = describeLanguage(text, language, pageIn(page));
        expect([undefined, language]).toContain(lang);
        expect([undefined, isWrittenRightToLeft(page) ? 'ltr' : 'rtl']).toContain(dir);
      }),
    );
  });
});

describe('The direction of a text', () => {
  it.each(['في قياس ظلال الأشجار', 'BERT בעברית של ימינו', 'تحليل BERT', 'ދިވެހި', 'ܣܘܪܝܝܐ'])(
    'is right to left for %s, even if its language is unknown',
    (text) => {
      expect(describeLanguage(text, undefined, pageIn('en'))).toEqual({ dir: 'rtl' });
      expect(findDirection(text, pageIn('fa'))).toEqual({});
    },
  );

  it.each(['The Word שלום in English Texts', 'On Moss', '苔', '1 + 1', ''])('is left to right for “%s”', (text) => {
    expect(findDirection(text, pageIn('en'))).toEqual({});
    expect(findDirection(text, pageIn('fa'))).toEqual({ dir: 'ltr' });
  });
});
