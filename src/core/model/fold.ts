/** Letters that Unicode does not decompose, with their plain forms. */
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
const isAscii = /^\p{ASCII}*$/u;
const encoder = new TextEncoder();

/**
 * A text for comparison: in lower case, without the accents of Latin and Greek letters, with plain forms of special letters. Marks of
 * other scripts stay, where they form different letters (`й`) or vowels.
 */
export function foldText(text: string): string {
  // Most words, for which the rest takes eight times as long.
  if (isAscii.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/(?<=[\p{Script=Latin}\p{Script=Greek}])\p{M}+/gu, '')
    .replaceAll(specialLetter, (letter) => specialLetters[letter] ?? letter)
    .normalize('NFC');
}

/** The words of a text as part of an address, joined by `-`; letters of other scripts stay. Empty if there are none. */
export function slugify(text: string): string {
  const folded = foldText(text);
  const words = /['’ʼ]/u.test(folded) ? folded.replaceAll(/(?<=\p{L})['’ʼ](?=\p{L})/gu, '') : folded;
  // Without properties of Unicode, which most texts do not need, this takes two thirds of the time.
  if (isAscii.test(words)) return words.match(/[a-z0-9]+/g)?.join('-') ?? '';
  return words.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-').replaceAll(/^[-\p{M}]+|-$/gu, '');
}

/** A slug shortened at a `-` to at most `maxBytes` bytes of UTF-8; a single longer word is cut. */
export function cutSlug(slug: string, maxBytes: number): string {
  // A code unit takes at most three bytes.
  if (slug.length * 3 <= maxBytes || encoder.encode(slug).length <= maxBytes) return slug;
  const cut = cutBytes(slug, maxBytes);
  const lastWord = slug.charAt(cut.length) === '-' ? cut.length : cut.lastIndexOf('-');
  return lastWord > 0 ? cut.slice(0, lastWord) : cut;
}

function cutBytes(text: string, maxBytes: number): string {
  return text.slice(0, encoder.encodeInto(text, new Uint8Array(maxBytes)).read);
}
