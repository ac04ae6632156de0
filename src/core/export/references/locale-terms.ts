/** Terms of a CSL locale for lists of names. */
export interface LocaleTerms {
  /** The word before the last name. */
  readonly and: string;
  /** Stands for further names. */
  readonly etAl: string;
}

/** The language of a CSL locale file, and its terms for lists of names, with plain spaces as in references. */
export function readLocale(file: string): { readonly language: string; readonly terms: LocaleTerms } {
  const readTerm = (name: string) =>
    (new RegExp(`<term name="${name}">([^<]*)</term>`).exec(file)?.[1] ?? '').replaceAll('&#160;', ' ');
  return {
    language: /xml:lang="([^"]+)"/.exec(file)?.[1] ?? 'en-US',
    terms: { and: readTerm('and'), etAl: readTerm('et-al') },
  };
}
