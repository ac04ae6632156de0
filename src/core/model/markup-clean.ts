/**
 * Makes foreign text one clean line: every run of white space is one space, none at the ends; other control characters
 * and noncharacters, which no feed or page may hold, are dropped; half a surrogate pair becomes U+FFFD.
 */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replace(/(?!\s)[\p{Cc}\p{Noncharacter_Code_Point}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
