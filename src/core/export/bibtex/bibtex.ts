import type { Publication } from '../../model/publication.ts';
import { perPaper } from '../../model/per-paper.ts';
import { findForm } from '../../facts/publication-forms.ts';
import type { Urls } from '../../urls.ts';
import { fields } from './fields.ts';
import { wrapInBraces, renderLatex } from './latex-text.ts';

/**
 * A paper as one BibTeX entry, as authors put it into theirs: without the abstract. Without a venue it is `@misc`, the type in which no BibTeX program finds a field missing.
 * Capitals and formulas of the title are in braces, so that a style cannot change their case; particles are, so that they stay
 * with the family name; and literal names are, so that they stay whole. A detail has its own field, also in an entry of a type
 * for which biblatex does not know it: programs that have no use for a field pass over it.
 */
export function toBibtex(publication: Publication, urls: Urls): string {
  return formatEntry(publication, listFields(publication, urls));
}

/** A list of papers as the text of a `.bib` file, with their abstracts. Without `urls` no entry has the address of its page. */
export function toBibtexFile(publications: readonly Publication[], urls: Urls | null): string {
  return publications.map((publication) => toWholeEntry(publication, urls)).join('\n');
}

const toWholeEntry = perPaper((publication: Publication, urls: Urls | null) =>
  formatEntry(publication, [...listFields(publication, urls), ...listAbstract(publication)]),
);

function formatEntry(publication: Publication, lines: readonly string[]): string {
  return `@${findForm(publication).bibtex[0]}{${publication.citationKey},\n${lines.join(',\n')}\n}\n`;
}

function listFields(publication: Publication, urls: Urls | null): readonly string[] {
  return fields.flatMap(([name, toValue]) => {
    const value = toValue(publication, urls);
    return value === null ? [] : [`  ${name} = ${value}`];
  });
}

function listAbstract({ abstract }: Publication): readonly string[] {
  return abstract === null ? [] : [`  abstract = ${wrapInBraces(renderLatex(abstract.markup))}`];
}
