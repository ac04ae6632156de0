/** Pages as they are printed: `17–42` with an en dash, `3, 7–9`, one number for a single page. Empty where there are none. */
export function formatPages(text: string): string {
  return text
    .replace(/^\s*(?:pp?\.?|pages?:?)\s+(?=\S*\d)/i, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?[-‐‑‒–—−]+ ?/g, '–')
    .replace(/ ?[,;] ?/g, ', ')
    .replace(/^[\s–,.]+|(?<![\s–,.])[\s–,.]+$/g, '')
    .replace(/^([^–]+)–\1$/u, '$1')
    .trim();
}
