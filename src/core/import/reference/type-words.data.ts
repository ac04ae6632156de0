/** Kinds of papers as tables and pages name them, without white space, and the types of biblatex. */
export const types: ReadonlyMap<string, string> = new Map([
  ...list('article, journalarticle, review, reviewarticle, journal, letter, editorial', 'article'),
  ...list(
    'conferencepaper, conference, conferenceproceedings, proceedingspaper, inproceedings, conferencereview',
    'inproceedings',
  ),
  ...list('booksection, bookchapter, chapter, incollection', 'incollection'),
  ...list('book, monograph, editedbook', 'book'),
  ...list('proceedings', 'proceedings'),
  ...list('thesis, dissertation, phdthesis, dissertationorthesis, dissertationthesis', 'thesis'),
  ...list('report, technicalreport', 'report'),
  ...list('preprint', 'preprint'),
  ...list('patent', 'patent'),
  ...list('dataset', 'dataset'),
  ...list('computerprogram, software', 'software'),
  ...list('presentation, talk', 'presentation'),
]);

function list(names: string, type: string): readonly (readonly [string, string])[] {
  return names.split(', ').map((name) => [name, type]);
}
