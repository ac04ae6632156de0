/** Names of columns, in lower case, and the fields of biblatex that say the same. Of several columns of one field the first in this order counts. */
export const columns: readonly (readonly [field: string, headings: string])[] = [
  ['title', 'title, article title, document title, paper title, titel, titre, título, titolo, 题名, 标题'],
  [
    'author',
    'authors, author, author(s), author names, author full names, autoren, autor, auteurs, auteur, autores, autori, 作者',
  ],
  ['editor', 'editors, editor, editor(s), herausgeber'],
  ['date', 'date, publication date, date published, published, datum, fecha'],
  ['year', 'year, publication year, pub year, year of publication, jahr, année, año, anno, ano, 年份'],
  ['booktitle', 'book title, booktitle, proceedings title, conference title, conference name, conference, event title'],
  [
    'journaltitle',
    'source title, journal, journal title, publication title, journal/book, container title, journal name, venue, source, publication, zeitschrift, revue, revista, rivista, 期刊',
  ],
  ['volume', 'volume, vol, vol., band'],
  ['issue', 'issue, number, no., heft, numéro, número'],
  ['pages', 'pages, page, page(s), seiten, páginas'],
  ['start', 'page start, start page, first page, beginning page'],
  ['end', 'page end, end page, last page, ending page'],
  ['eid', 'art. no., article number, article no., eid number'],
  ['doi', 'doi, item doi, doi link'],
  ['arxiv', 'arxiv, arxiv id'],
  ['url', 'url, link, article url, document url, pdf link, website'],
  ['pmid', 'pmid, pubmed id'],
  ['isbn', 'isbn, isbns'],
  ['issn', 'issn'],
  ['abstract', 'abstract, abstract note, zusammenfassung, résumé, resumen'],
  ['keywords', 'author keywords, keywords, manual tags, tags, schlagwörter'],
  ['publisher', 'publisher, verlag, éditeur, editorial'],
  ['location', 'place, place of publication, ort, lieu'],
  ['series', 'series, series title'],
  ['edition', 'edition'],
  ['langid', 'language, language of original document, sprache'],
  ['note', 'note, notes, extra'],
  ['award', 'award, awards'],
  ['preview', 'preview'],
  ['pdf', 'pdf, pdf url'],
  ['code', 'code, code url, github'],
  ['type', 'type, item type, document type, publication type, typ'],
];

/** Kinds of papers as tables name them, without white space, and the types of biblatex. */
export const types: ReadonlyMap<string, string> = new Map([
  ...list('article, journalarticle, review, reviewarticle, journal, letter, editorial', 'article'),
  ...list('conferencepaper, conference, proceedingspaper, inproceedings, conferencereview', 'inproceedings'),
  ...list('booksection, bookchapter, chapter, incollection', 'incollection'),
  ...list('book, monograph', 'book'),
  ...list('thesis, dissertation, phdthesis', 'thesis'),
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
