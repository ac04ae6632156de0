import { languageTags } from '../../model/languages.data.ts';

/** A language as a BCP 47 tag, from such a tag or a name that is known; null for anything else, such as several languages. */
export function readLanguage(text: string): string | null {
  const name = text.trim().toLowerCase();
  const known = languageTags.get(name);
  if (known !== undefined) return known;
  if (!/^[a-z]{2}(?:[-_][a-z]{4})?(?:[-_][a-z]{2})?$/.test(name)) return null;
  return Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0] ?? null;
}
