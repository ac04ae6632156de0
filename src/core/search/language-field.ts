const prefix = 'language-';

/** The language of a paper as a field of its record. Pagefind searches the values of fields: it stands in the name. */
export function createLanguageField(language: string | undefined): Readonly<Record<string, string>> {
  return language === undefined ? {} : { [prefix + language]: '' };
}

export function readLanguageField(fields: Readonly<Record<string, string>>): string | undefined {
  return Object.keys(fields)
    .find((name) => name.startsWith(prefix))
    ?.slice(prefix.length);
}
