import { formatPages } from '../import/reference/pages.ts';

const year = /(?:, ?\(?|\()(?:19|20)\d{2}\)?\.?$/u;
const pages = /[,:;] ?(?:pp?\. ?|pages )?([a-z]?\d{1,7} ?[-–—]{1,2} ?[a-z]?\d{1,7}|(?<=(?:pp?\.|pages) )\d{1,7})\.?$/iu;
const issue = /(?:,? (?:no|nr|issue|iss)\.? ?(\d{1,4})| ?\((\d{1,4}(?:[-–/]\d{1,4})?)\))\.?$/iu;
const volume = /(?:, (?:vol(?:ume)?\.? ?)?|,? vol(?:ume)?\.? ?)(\d{1,3})\.?$/iu;
const bareVolume = /(?:[.,]? vol(?:ume)?\.? ?|[.,]? )(\d{1,4})$/iu;

/**
 * Parses `Journal of Moss, 11(2), pp. 3–9`: the venue, and volume, number and pages by biblatex field. Numbers that may belong to the name stay there: `Advances in
 * Moss 34`, `ICML 2021`.
 */
export function readImprintText(text: string) {
  const [beforeYear] = cut(text.trim(), year);
  const [beforePages, range] = cut(beforeYear, pages);
  const [beforeIssue, number] = cut(beforePages, issue);
  // After a name without a comma, a number is a volume only if more details follow.
  const [venue, found] = cut(beforeIssue, range === undefined && number === undefined ? volume : bareVolume);
  if (found === undefined || venue === '') return { venue: text.trim().replace(/\.$/u, ''), details: {} };
  const details = { volume: found, number, pages: range && formatPages(range) };
  return {
    venue,
    details: Object.fromEntries(Object.entries(details).flatMap(([name, value]) => (value ? [[name, value]] : []))),
  };
}

/** A text without a match at its end, and the match; the whole text if there is no match. */
function cut(text: string, pattern: RegExp): readonly [rest: string, found?: string] {
  const match = pattern.exec(text);
  if (!match) return [text];
  const found = match[1] ?? match[2];
  const rest = text.slice(0, match.index).trimEnd();
  return found === undefined ? [rest] : [rest, found];
}
