import { isIsbn, isIssn } from '../../model/standard-numbers.ts';
import type { Publication } from '../../model/publication.ts';
import { perPaper } from '../../model/per-paper.ts';
import { findForm } from '../../facts/publication-forms.ts';
import type { Urls } from '../../urls.ts';
import { fields } from './fields.ts';
import { wrapInBraces, renderLatex } from './latex-text.ts';
import { typeDependentFields, places } from './places.data.ts';

/**
 * A paper as one BibTeX entry, as authors put it into theirs: without the abstract. Without a venue it is `@misc`, the type in which no BibTeX program finds a field missing.
 * Capitals and formulas of the title are in braces, so that a style cannot change their case; particles are, so that they stay
 * with the family name; and literal names are, so that they stay whole.
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
  const values = fields.flatMap(([name, toValue]) => {
    const value = toValue(publication, urls);
    return value === null ? [] : [[name, value] as const];
  });
  const own = values.filter(([name]) => hasPlace(publication, name));
  const others = values.filter((pair) => !own.includes(pair)).map(([name, value]) => `${name}: ${value.slice(1, -1)}`);
  return [
    ...own.map(([name, value]) => `  ${name} = ${value}`),
    ...others.slice(0, userFields.length).map((text, index) => `  ${userFields[index] ?? ''} = ${wrapInBraces(text)}`),
  ];
}

/** Fields that biblatex leaves to its users, for what it has no place for: `usera = {publisher: Example Press}` of a journal. */
const userFields = ['usera', 'userb', 'userc', 'userd', 'usere', 'userf'];

/**
 * Whether BibTeX and biblatex have a place for a field in the entry. Of books BibTeX takes a number only in a series, and either a
 * volume or a number; biblatex takes numbers of books and journals that are right.
 */
function hasPlace(publication: Publication, name: string): boolean {
  const [type] = findForm(publication).bibtex;
  const { volume, series, isbn = '', issn = '' } = publication.details;
  if (name === 'isbn' && !isIsbn(isbn)) return false;
  if (name === 'issn' && !isIssn(issn)) return false;
  if (name === 'number' && inBooks.has(type) && (volume !== undefined || series === undefined)) return false;
  return !typeDependentFields.has(name) || (places[type]?.has(name) ?? false);
}

const inBooks: ReadonlySet<string> = new Set(['book', 'inproceedings', 'incollection']);

function listAbstract({ abstract }: Publication): readonly string[] {
  return abstract === null ? [] : [`  abstract = ${wrapInBraces(renderLatex(abstract.markup))}`];
}
