import { languageTags } from '../../model/languages.data.ts';

/** A language as a BCP 47 tag, from such a tag or names of one that are known; null for anything else, such as several languages. */
export function readLanguage(text: string): string | null {
  // `Spanish; Castilian`
  const tags = new Set(text.split(/[;,]\s|\sand\s/u, 9).map(readOne));
  return tags.size === 1 ? ([...tags][0] ?? null) : null;
}

function readOne(text: string): string | null {
  const name = text.trim().toLowerCase();
  const known = languageTags.get(name);
  if (known !== undefined) return known;
  if (!/^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_][a-z]{2})?$/.test(name) || /^m(?:ul|is)|^zxx/.test(name)) return null;
  const tag = Intl.getCanonicalLocales(name.replaceAll('_', '-'))[0];
  return tag !== undefined && names.of(new Intl.Locale(tag).language) !== undefined ? tag : null;
}

/** Knows the codes that are those of a language. */
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
