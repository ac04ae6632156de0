import { languageTags } from '../../model/languages.data.ts';

/** A language as a BCP 47 tag, from a tag or a known name; null for anything else, such as several languages. */
export function readLanguage(text: string): string | null {
  // `Spanish; Castilian`
  const tags = new Set(text.split(/[;,]\s|\sand\s/u, 9).map(readOne));
  return tags.size === 1 ? ([...tags][0] ?? null) : null;
}

/** True for explicit statements that there is no single language: `und`, `mul`. */
export const isUndeterminedLanguage = (text: string) => /^(?:und|mul|mis|zxx|n\/?a|-*)$/i.test(text.trim());

function readOne(text: string): string | null {
  // biblatex's own keys start with `lang`.
  const name = text
    .trim()
    .toLowerCase()
    .replace(/^lang(?=[a-z]{4})/, '');
  const known = languageTags.get(name);
  if (known !== undefined) return known;
  if (!tag.test(name) || isUndeterminedLanguage(name.slice(0, 3))) return null;
  const [canonical] = Intl.getCanonicalLocales(name.replaceAll('_', '-'));
  return canonical !== undefined && names.of(new Intl.Locale(canonical).language) !== undefined ? canonical : null;
}

/** A language tag with script, region and variant. */
const tag = /^[a-z]{2,3}(?:[-_][a-z]{4})?(?:[-_](?:[a-z]{2}|\d{3}))?(?:[-_](?:[a-z]{5,8}|\d[a-z\d]{3}))?$/;

/** Recognises valid language codes. */
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
