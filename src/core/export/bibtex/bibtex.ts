import type { Publication } from '../../model/publication.ts';
import { cachePerPaper } from '../../model/cache-per-paper.ts';
import { findForm } from '../../facts/publication-forms.ts';
import type { Urls } from '../../urls.ts';
import { fields } from './fields.ts';
import { wrapInBraces, renderLatex } from './latex-text.ts';

/**
 * A paper as one BibTeX entry, as authors put it into their files: without the abstract. Without a venue it is `@misc`, the only type
 * in which no BibTeX program misses a field. Braces keep capitals and formulas of the title from changes of case, particles with the
 * family name, and literal names whole. Each detail has its own field, even where biblatex does not define it for the type: programs
 * ignore fields that they do not use.
 */
export function toBibtex(publication: Publication, urls: Urls): string {
  return formatEntry(publication, listFields(publication, urls));
}

/** A list of papers as the text of a `.bib` file, with abstracts. Without `urls`, entries have no link to their pages. */
export function toBibtexFile(publications: readonly Publication[], urls: Urls | null): string {
  return publications.map((publication) => toWholeEntry(publication, urls)).join('\n');
}

const listFields = cachePerPaper((publication: Publication, urls: Urls | null): readonly string[] =>
  fields.flatMap(([name, toValue]) => {
    const value = toValue(publication, urls);
    return value === null ? [] : [`  ${name} = ${value}`];
  }),
);

const toWholeEntry = cachePerPaper((publication: Publication, urls: Urls | null) =>
  formatEntry(publication, [...listFields(publication, urls), ...listAbstract(publication)]),
);

function formatEntry(publication: Publication, lines: readonly string[]): string {
  return `@${findForm(publication).bibtex[0]}{${publication.citationKey},\n${lines.join(',\n')}\n}\n`;
}

function listAbstract({ abstract }: Publication): readonly string[] {
  return abstract === null ? [] : [`  abstract = ${wrapInBraces(renderLatex(abstract.markup))}`];
}
