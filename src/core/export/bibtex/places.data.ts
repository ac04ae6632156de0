/**
 * Fields of details that an entry type has a place for, in BibTeX's words. Source: the data model of biblatex 3.20 (blx-dm.def),
 * which names more than the styles of BibTeX print.
 */
export const places: Readonly<Record<string, ReadonlySet<string>>> = {
  article: list('editor volume number pages eid series address issn'),
  inproceedings: list('editor volume number pages series chapter address venue isbn publisher'),
  incollection: list('editor volume number pages series edition chapter address isbn publisher'),
  book: list('editor volume number pages series edition chapter address isbn publisher'),
  phdthesis: list('pages chapter address type isbn'),
  techreport: list('number pages chapter address type'),
  misc: list('editor volume address type'),
  dataset: list('editor number series edition address type publisher'),
  software: list('editor number series address type publisher'),
  patent: list('number address type'),
  standard: list('editor number series edition address type isbn publisher'),
};

/** Details that some type has no place for. All other fields belong to every type. */
export const typeDependentFields: ReadonlySet<string> = list(
  'editor volume number reportnumber pages eid series edition chapter address venue type isbn issn pmid publisher',
);

function list(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}
