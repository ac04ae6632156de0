import { z } from 'zod';
import { languageTags } from '../model/languages.data.ts';

/** A BCP 47 tag in its canonical form, such as `en` or `pt-BR`. The name of a language (`English`) is rejected, with the right tag. */
export const languageTag = z
  .string()
  .superRefine((written, context) => {
    if (isKnownTag(written)) return;
    const tag = findTag(written);
    context.addIssue({
      code: 'custom',
      message: `must be a language tag such as en or pt-BR${tag === null ? '' : `; the tag of “${written}” is ${tag}`}`,
      params: { write: tag === null ? null : `language: ${tag}` },
    });
  })
  .transform((tag) => canonise(tag) ?? tag);

/** True if the code of the language is known. Not all three-letter codes are. */
function isKnownTag(tag: string): boolean {
  const canonical = canonise(tag);
  if (canonical === null) return false;
  const { language } = new Intl.Locale(canonical);
  if (language.length > 3) return false;
  return nameLanguage(language, 'en') !== null || language.length === 3;
}

function canonise(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

function nameLanguage(code: string, inLanguage: string): string | null {
  return new Intl.DisplayNames([inLanguage], { type: 'language', fallback: 'none' }).of(code) ?? null;
}

/** The tag for the name of a language (`German`, `deutsch`), for a tag with an underscore (`pt_BR`), or for a country (`gr`). */
function findTag(written: string): string | null {
  const name = written.trim().toLowerCase();
  const hyphenated = canonise((name.split('.')[0] ?? '').replaceAll('_', '-'));
  if (hyphenated !== null && isKnownTag(hyphenated)) return hyphenated;
  const known = languageTags.get(name) ?? listCodes().find((code) => isNameOf(name, code));
  if (known !== undefined) return known;
  if (!/^[a-z]{2}$/u.test(name)) return null;
  const { language } = new Intl.Locale(`und-${name}`).maximize();
  return language.length > 1 && language !== 'und' && language !== 'en' ? language : null;
}

function isNameOf(name: string, code: string): boolean {
  return ['en', code].some((language) => nameLanguage(code, language)?.toLowerCase() === name);
}

function listCodes(): readonly string[] {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return codes.filter((code) => nameLanguage(code, 'en') !== null);
}
