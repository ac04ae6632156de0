import { isWrittenRightToLeft } from '../markup/text-language.ts';
import { arabic } from './ar.data.ts';
import { german } from './de.data.ts';
import { english } from './en.data.ts';
import { spanish } from './es.data.ts';
import { farsi } from './fa.data.ts';
import { french } from './fr.data.ts';
import { hebrew } from './he.data.ts';
import { italian } from './it.data.ts';
import { japanese } from './ja.data.ts';
import { korean } from './ko.data.ts';
import { dutch } from './nl.data.ts';
import { polish } from './pl.data.ts';
import { portuguese } from './pt.data.ts';
import { russian } from './ru.data.ts';
import { turkish } from './tr.data.ts';
import { chinese } from './zh.data.ts';
import { type Message, perLanguage, type Plural } from './message.ts';

type English = typeof english;

/** The texts of the interface in the language of a site. */
export type Texts = {
  readonly [Key in keyof English]: English[Key] extends { readonly other: infer Other extends string }
    ? Plural<Other>
    : Message<English[Key] & string>;
} & {
  /** The language of the texts, as a BCP 47 tag. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
};

/** Texts in another language. Missing texts are shown in English. */
export type Translation = {
  readonly [Key in keyof English]?: English[Key] extends string
    ? string
    : { readonly other: string } & Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
};

/** By language and script. */
export const translations: Readonly<Record<string, Translation>> = {
  'ar-Arab': arabic,
  'de-Latn': german,
  'es-Latn': spanish,
  'fa-Arab': farsi,
  'fr-Latn': french,
  'he-Hebr': hebrew,
  'it-Latn': italian,
  'ja-Jpan': japanese,
  'ko-Kore': korean,
  'nl-Latn': dutch,
  'pl-Latn': polish,
  'pt-Latn': portuguese,
  'ru-Cyrl': russian,
  'tr-Latn': turkish,
  'zh-Hans': chinese,
};

/** The texts for a site in this language (BCP 47); if there are none, the English ones, marked by `lang`. */
export const findTexts: (language: string) => Texts = perLanguage((language) => {
  const translation = translations[nameKind(language)];
  const own = hasTexts(language) ? language : 'en';
  return { ...english, ...translation, lang: own, dir: isWrittenRightToLeft(own) ? 'rtl' : 'ltr' };
});

/** Whether the interface has texts in a language. */
export function hasTexts(language: string): boolean {
  return [nameKind('en'), ...Object.keys(translations)].includes(nameKind(language));
}

/** The language and its script: `zh-Hans` for `zh-CN`. */
function nameKind(language: string): string {
  const { language: name, script } = new Intl.Locale(language).maximize();
  return `${name}-${script ?? ''}`;
}
