/** The characters that Windows-1252 has for the bytes from 0x80; the others have the codes of their bytes. */
const fromByte80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const next = `[\u0080-\u00bf${fromByte80}]`;
const decodedTwice = new RegExp(`[ÂÃÄÅÎÏÐÑ]${next}|[âï]${next}{2}`, 'gu');
/** A capital letter and a quotation mark or a dash can also be neighbours: “IRMÔ. */
const mayBeMeant = /^[Â-Ñ][‘’“”–—…]$/u;

/** Undoes that UTF-8 was read as Windows-1252 and saved: `cafÃ©` becomes `café`, `â€œMossâ€\u009d` becomes `“Moss”`. */
export function repairEncoding(text: string): string {
  const found = text.match(decodedTwice) ?? [];
  if (found.every((letters) => mayBeMeant.test(letters))) return text;
  return text.replaceAll(decodedTwice, (letters) => {
    const bytes = Array.from(letters, (letter) => {
      const place = fromByte80.indexOf(letter);
      return place === -1 ? letter.charCodeAt(0) : 0x80 + place;
    });
    const decoded = new TextDecoder().decode(Uint8Array.from(bytes));
    return Array.from(decoded).length === 1 && decoded !== '\uFFFD' ? decoded : letters;
  });
}
