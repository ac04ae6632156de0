/** Letters that Unicode does not decompose, as they are written without their special shape. */
const specialLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  þ: 'th',
  ħ: 'h',
  ŋ: 'n',
  ŧ: 't',
  ĸ: 'k',
  ɛ: 'e',
  ɔ: 'o',
  ə: 'e',
  ς: 'σ',
};

const specialLetter = new RegExp(`[${Object.keys(specialLetters).join('')}]`, 'gu');
const encoder = new TextEncoder();

/**
 * A text as it is compared: in lower case, without the marks of Latin and Greek letters, special letters as plain ones. Marks of
 * other scripts stay, because there they make another letter (`й`) or are the vowels.
 */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '')
    .replaceAll(specialLetter, (letter) => specialLetters[letter] ?? letter)
    .normalize('NFC');
}

/** The words of a text as a part of an address, joined by `-`; letters that are not Latin stay as they are. Empty where there are none. */
export function slugify(text: string): string {
  return foldText(text)
    .replaceAll(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '')
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replaceAll(/^[-\p{M}]+|-$/gu, '');
}

/** A slug cut at a `-` so that it has at most `maxBytes` bytes of UTF-8; a single longer word is cut within. */
export function cutSlug(slug: string, maxBytes: number): string {
  if (encoder.encode(slug).length <= maxBytes) return slug;
  const cut = cutBytes(slug, maxBytes);
  const lastWord = slug.charAt(cut.length) === '-' ? cut.length : cut.lastIndexOf('-');
  return lastWord > 0 ? cut.slice(0, lastWord) : cut;
}

function cutBytes(text: string, maxBytes: number): string {
  return text.slice(0, encoder.encodeInto(text, new Uint8Array(maxBytes)).read);
}
