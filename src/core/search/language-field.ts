const prefix = 'language-';

/** The language of a paper as a field of its record. It is in the name of the field, because Pagefind searches values. */
export function createLanguageField(language: string | undefined): Readonly<Record<string, string>> {
  return language === undefined ? {} : { [prefix + language]: '' };
}

export function readLanguageField(fields: Readonly<Record<string, string>>): string | undefined {
  return Object.keys(fields)
    .find((name) => name.startsWith(prefix))
    ?.slice(prefix.length);
}
