/**
 * Pages for print: ranges with an en dash (`17–42`, `C3-32–C3-35`), several ranges separated by commas, one number for a single page.
 * A hyphen that is not between two pages stays, as in an article number (`AB-CD-24-003`). Empty if there are none.
 */
export function formatPages(text: string): string {
  return text
    .replace(/^\s*(?:pp?\.?|pages?:?)\s+(?=\S*\d)/i, '')
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d)[-–]\+$/, '+')
    .split(/ ?[,;] ?/)
    .map(formatRange)
    .filter((part) => /[^\s–.]/.test(part))
    .join(', ');
}

function formatRange(written: string): string {
  const text = written.replace(/^[\s.‐‑‒–—−-]+/, '').trimEnd();
  const rest = text.replace(/(?<![\s.‐‑‒–—−-])[\s.‐‑‒–—−-]+$/, '');
  const ends = rest.split(/ ?[-‐‑]?[‒–—−]+[-‐‑]? ?| [-‐‑] |-{2,3}| (?:bis|to) (?=\p{L}?\d)/u);
  const [first = '', last = ''] = ends.length === 1 ? splitAtHyphen(rest) : joinEnds(ends);
  const hyphenated = (end: string) => end.trim().replace(/[‐‑]/g, '-');
  return last === '' || first === last ? hyphenated(first) : `${hyphenated(first)}–${hyphenated(last)}`;
}

/** In `3–1–3–9`, two numbers form a page. */
function joinEnds(ends: readonly string[]): readonly string[] {
  if (ends.length === 2) return ends;
  const middle = ends.length / 2;
  return Number.isInteger(middle)
    ? [ends.slice(0, middle).join('-'), ends.slice(middle).join('-')]
    : [ends.slice(0, -1).join('-'), ends.at(-1) ?? ''];
}

/** The two pages of a range, where page numbers can contain hyphens as well; a single text if there is no range. */
function splitAtHyphen(text: string): readonly string[] {
  const parts = text.split(/[-‐‑]/);
  const middle = parts.length / 2;
  if (!Number.isInteger(middle)) return [text];
  const [first, last] = [parts.slice(0, middle).join('-'), parts.slice(middle).join('-')];
  if (first === last) return [first];
  if (middle > 1) return shapeOf(first) === shapeOf(last) && isAscending(first, last) ? [first, last] : [text];
  return isRange(first, last) ? [first, last] : [text];
}

const shapeOf = (page: string) => page.replace(/\d+/g, '0').replace(/\p{L}+/gu, 'A');

/** Compares their numbers from left to right. */
function isAscending(first: string, last: string): boolean {
  const [from, to] = [first, last].map((page) => (page.match(/\d{1,9}/g) ?? []).map(Number));
  const different = (from ?? []).findIndex((number, index) => number !== to?.[index]);
  return different >= 0 && (from?.[different] ?? 0) < (to?.[different] ?? 0);
}

const roman = /^[ivxlcdm]+$/i;

/** True for two pages (`17-42`, `S12-S19`, `xii-xiv`), the second one possibly shortened; false for `PS-5`, `24-003` and `e00203-15`. */
function isRange(written: string, last: string): boolean {
  const first = written.replace(/^\p{L}{1,6}\.? /u, '');
  if (roman.test(first) && roman.test(last)) return true;
  if (!/\d/.test(first) || !/\d/.test(last)) return false;
  if (/^e\d{4,6}$/i.test(first) && /^\d\d$/.test(last)) return false;
  if (last.startsWith('0') && !first.startsWith('0') && /^\d+$/.test(last)) return false;
  return /^\p{L}{0,4}[\d:.]+\p{L}{0,2}$/u.test(first) && /^\p{L}{0,4}\d/u.test(last);
}
