/** Classes of characters for finding the boundary between a title and a name. */
export type CharacterKind = 'none' | 'space' | 'lower' | 'upper' | 'letter' | 'digit' | 'mark' | 'other';

/** The kind of the character at an offset; `none` outside the text, `mark` for characters that cannot start a name. */
export function characterKind(text: string, offset: number): CharacterKind {
  const code = text.charCodeAt(offset);
  if (Number.isNaN(code)) return 'none';
  if (code < 128) return asciiKind(code);
  if (code >= 0xdc00 && code <= 0xdfff) return 'mark';
  return foreignKind(String.fromCodePoint(text.codePointAt(offset) ?? code));
}

/** The word without accents and surrounding punctuation, as in the lexicon. */
export function plainWord(word: string): string {
  if (/^[A-Za-z].*[A-Za-z.]$|^[A-Za-z]$/.test(word) && !/[^\0-\x7f]/.test(word)) return word;
  const folded = word.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  return folded.replace(/^[^\p{L}\p{N}$\\]+/u, '').replace(/(?<![^\p{L}\p{N}.$])[^\p{L}\p{N}.$]+$/u, '');
}

function asciiKind(code: number): CharacterKind {
  if (code >= 97 && code <= 122) return 'lower';
  if (code >= 65 && code <= 90) return 'upper';
  if (code >= 48 && code <= 57) return 'digit';
  return code <= 32 ? 'space' : 'other';
}

function foreignKind(character: string): CharacterKind {
  if (/\s/u.test(character)) return 'space';
  if (/\p{M}/u.test(character)) return 'mark';
  if (/\p{Ll}/u.test(character)) return 'lower';
  if (/\p{Lu}|\p{Lt}/u.test(character)) return 'upper';
  if (/\p{L}/u.test(character)) return 'letter';
  return 'other';
}
