/**
 * A language as Open Graph has it, with a country: `pt_BR`; where only the language is known, the country with most of its readers.
 * Null for English, which Open Graph takes for granted.
 */
export function formatLocale(tag: string): string | null {
  const { language, region } = new Intl.Locale(tag).maximize();
  return tag === 'en' || region === undefined ? null : `${language}_${region}`;
}
