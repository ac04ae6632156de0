/**
 * A language in Open Graph's form, with a country: `pt_BR`; if only the language is known, the country with most of its readers. Null
 * for English, Open Graph's default.
 */
export function formatLocale(tag: string): string | null {
  const { language, region } = new Intl.Locale(tag).maximize();
  return tag === 'en' || region === undefined ? null : `${language}_${region}`;
}
