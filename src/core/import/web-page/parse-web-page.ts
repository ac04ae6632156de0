import { createSourceText, type SourceText } from '../../model/source-text.ts';
import { findPageForm, readIndexPage } from '../index-page/parse-index-page.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { readReferences } from '../reference-list/parse-reference-list.ts';
import { isScholarProfile, readScholar } from '../scholar/parse-scholar.ts';
import { type PageText, toPageText } from './page-text.ts';

/** Parses the papers of an HTML page: of an index, or any list of formatted references. Never throws. */
export function parseWebPage(file: string, html: string): ParsedSource {
  const page = createSourceText(file, html);
  const lines = toPageText(html, true);
  const form = findPageForm(lines.text);
  if (form) return readIndexPage(toSource(page, lines), form);
  // The form of arXiv pages does not include links.
  const bare = { ...lines, text: lines.text.replaceAll(/\[([^[\]\n]*)\]\([^\s()]*\)/gu, '$1') };
  const bareForm = findPageForm(bare.text);
  if (bareForm) return readIndexPage(toSource(page, bare), bareForm);
  return isScholarProfile(bare.text)
    ? readScholar(toSource(page, bare))
    : readReferences(toSource(page, toPageText(html)));
}

/** The text of a page as a source whose line numbers are those of the page. */
function toSource(page: SourceText, { text, places }: PageText): SourceText {
  return createSourceText(page.file, text, (index) => {
    const at = places[index] ?? 0;
    return page.locate({ start: at, end: at }).line;
  });
}
