import { languageTags } from '../../model/languages.data.ts';

/** A language as a BCP 47 tag, from such a tag or names of one that are known; null for anything else, such as several languages. */
export function readLanguage(text: string): string | null {
  // `Spanish; Castilian`
  const tags = new Set(text.split(/[;,]\s|\sand\s/u, 9).map(readOne));
  return tags.size === 1 ? ([...tags][0] ?? null) : null;
}

/** True for what says on purpose that no one language is known: `und`, `mul`. */
export const isNoLanguage = (text: string) => /^(?:und|mul|mis|zxx|n\/?a|-*)$/i.test(text.trim());

function readOne(text: string): string | null {
  // biblatex's own words begin with `lang`.
  const name = text
    .trim()
    .toLowerCase()
    .replace(/^lang(?=[a-z]{4})/, '');
  const known = languageTags.get(name);
  if (known !== undefined) return known;
  if (!tag.test(name) || isNoLanguage(name.slice(0, 3))) return null;
  const [canonical] = Intl.getCanonicalLocales(name.replaceAll('_', '-'));
  return canonical !== undefined && names.of(new Intl.Locale(canonical).language) !== undefined ? canonical : null;
}

/** A tag of a language, with its script, region and variant. */
const tag = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?(?:[-_](?:[a-z]{5,8}|\d[a-z\d]{3}))?$/;

/** Knows the codes that are those of a language. */
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
