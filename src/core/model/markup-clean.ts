/**
 * Makes foreign text one clean line: every run of white space is one space, none at the ends; other control characters
 * and noncharacters, which no feed or page may hold, are dropped; half a surrogate pair becomes U+FFFD.
 */
export function cleanText(text: string): string {
  return dropControls(text).replace(/\s+/g, ' ').trim();
}

/** The same for text of several lines: its white space stays. */
export function dropControls(text: string): string {
  return text.toWellFormed().replace(/(?!\s)[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '');
}

/** Apostrophes as they are set (`O’Brien`, `Fresenius’ law`), outside of formulas. One that may end a quotation stays. */
export function setApostrophes(text: string): string {
  if (!text.includes("'")) return text;
  const isQuoted = /(?<![\p{L}\p{N}])'\p{L}/u.test(text);
  const apostrophe = isQuoted ? /\$[^$]*\$|(?<=\p{L})'(?=\p{L})/gu : /\$[^$]*\$|(?<=\p{L})'(?!')/gu;
  return text.replace(apostrophe, (found) => (found === "'" ? '’' : found));
}
