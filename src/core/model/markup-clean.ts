/**
 * Cleans untrusted text: runs of white space become single spaces, the ends are trimmed, control characters and noncharacters, which
 * feeds and pages must not contain, are dropped, and half a surrogate pair becomes U+FFFD.
 */
export function cleanText(text: string): string {
  return dropControls(text)
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim();
}

/** The same for a text of several lines, whose white space is kept. */
export function dropControls(text: string): string {
  return text.toWellFormed().replace(/[[\p{Cc}--[\t-\r]]\p{Noncharacter_Code_Point}]/gv, '');
}

/** Replaces apostrophes outside formulas by typographic ones (`O’Brien`, `Fresenius’ law`). One that may end a quotation stays. */
export function setApostrophes(text: string): string {
  if (!text.includes("'")) return text;
  const isQuoted = /(?<![\p{L}\p{N}])'\p{L}/u.test(text);
  const apostrophe = isQuoted ? /\$[^$]*\$|(?<=\p{L})'(?=\p{L})/gu : /\$[^$]*\$|(?<=\p{L})'(?!')/gu;
  return text.replace(apostrophe, (found) => (found === "'" ? '’' : found));
}
