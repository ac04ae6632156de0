import { perLanguage } from './message.ts';

/** What follows the digits of an ordinal number, by the plural category of the number; `other` for those without a form of their own. */
const endings: Readonly<
  Record<string, Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { readonly other: string }>>
> = {
  en: { one: 'st', two: 'nd', few: 'rd', other: 'th' },
  de: { other: '.' },
  es: { other: '.ª' },
  fr: { one: 're', other: 'e' },
  it: { other: 'ª' },
  nl: { other: 'e' },
  pt: { other: 'ª' },
  ru: { other: '-е' },
  tr: { other: '.' },
};

const rules = perLanguage((language) => new Intl.PluralRules(language, { type: 'ordinal' }));

/** 2 as `2nd`, in the form that agrees with *edition*; in other languages the number alone. */
export function formatOrdinal(number: number, language: string): string {
  const own = endings[language.slice(0, 2)];
  return String(number) + (own ? (own[rules(language).select(number)] ?? own.other) : '');
}
