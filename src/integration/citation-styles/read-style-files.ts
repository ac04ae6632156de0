import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StyleFiles } from '../../core/export/references/format-references.ts';
import type { CitationStyle } from '../../core/settings/site-schema.ts';
import { findTexts } from '../../core/texts/find-texts.ts';
import { packageFolder } from '../../seeds/package-folder.ts';

const files: Readonly<Record<CitationStyle, string>> = {
  apa: 'apa.csl',
  mla: 'modern-language-association.csl',
  chicago: 'chicago-author-date.csl',
  ieee: 'ieee.csl',
};

/** The locales of CSL for the languages of the interface. Arabic has no region. */
const regions: Readonly<Record<string, string>> = {
  de: 'de-DE',
  en: 'en-US',
  es: 'es-ES',
  fa: 'fa-IR',
  fr: 'fr-FR',
  he: 'he-IL',
  it: 'it-IT',
  ja: 'ja-JP',
  ko: 'ko-KR',
  nl: 'nl-NL',
  pl: 'pl-PL',
  pt: 'pt-PT',
  ru: 'ru-RU',
  tr: 'tr-TR',
  zh: 'zh-CN',
};

/** Reads the CSL files of the given styles, and the locale of the interface of a site in this language (BCP 47). */
export function readStyleFiles(styles: readonly CitationStyle[], language: string): StyleFiles {
  const shown = new Intl.Locale(findTexts(language).lang).language;
  return {
    styles: Object.fromEntries(styles.map((style) => [style, read(files[style])])),
    locale: read(`locales-${regions[shown] ?? shown}.xml`),
  };
}

const read = (name: string) => readFileSync(join(packageFolder, 'src/integration/citation-styles', name), 'utf8');
