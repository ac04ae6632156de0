/**
 * Types of CSL 1.0.2 and Crossref, and the corresponding types of biblatex. Source:
 * https://docs.citationstyles.org/en/stable/specification.html#appendix-iii-types
 */
export const entryTypes: ReadonlyMap<string, string> = new Map([
  ...list(
    'article-journal article-magazine article-newspaper review review-book journal-article peer-review',
    'article',
  ),
  ...list('paper-conference proceedings-article', 'inproceedings'),
  ...list('chapter book-chapter book-section book-part', 'incollection'),
  ...list('entry-dictionary entry-encyclopedia', 'inreference'),
  ...list('book classic monograph edited-book reference-book', 'book'),
  ...list('pamphlet', 'booklet'),
  ...list('collection', 'collection'),
  ...list('periodical', 'periodical'),
  ...list('thesis dissertation', 'thesis'),
  ...list('posted-content', 'preprint'),
  ...list('report', 'report'),
  ...list('standard', 'standard'),
  ...list('dataset', 'dataset'),
  ...list('software', 'software'),
  ...list('manuscript', 'unpublished'),
  ...list('patent', 'patent'),
  ...list('webpage post post-weblog', 'online'),
  ...list('bill hearing legal_case legislation regulation treaty', 'legal'),
  ...list('broadcast motion_picture', 'video'),
  ...list('musical_score song', 'music'),
  ...list('figure graphic map', 'image'),
  ...list('article document entry event interview performance personal_communication', 'misc'),
  ...list('speech', 'presentation'),
]);

/** Variables in lower case, and the corresponding field of biblatex for every type. */
export const fields: ReadonlyMap<string, string> = new Map([
  ...list('title', 'title'),
  ...list('abstract', 'abstract'),
  ...list('author', 'author'),
  ...list('editor', 'editor'),
  ...list('issued published published-print published-online posted approved', 'date'),
  ...list('event-date', 'eventdate'),
  ...list('status', 'pubstate'),
  ...list('event event-title', 'eventtitle'),
  ...list('event-place', 'eventplace'),
  ...list('container-title', 'journaltitle'),
  ...list('collection-title', 'series'),
  ...list('publisher', 'publisher'),
  ...list('publisher-place', 'publocation'),
  ...list('institution', 'institution'),
  ...list('volume', 'volume'),
  ...list('issue', 'issue'),
  ...list('number', 'number'),
  ...list('page', 'pages'),
  ...list('edition', 'edition'),
  ...list('version', 'version'),
  ...list('chapter-number', 'chapter'),
  ...list('genre', 'type'),
  ...list('isbn', 'isbn'),
  ...list('issn', 'issn'),
  ...list('language', 'langid'),
  ...list('doi', 'doi'),
  ...list('url', 'url'),
  ...list('pmid', 'pmid'),
  ...list('article-number', 'eid'),
  ...list('degree', 'type'),
  ...list('note', 'note'),
  ...list('annote', 'annote'),
  ...list('subtitle', 'subtitle'),
  ...list('license', 'license'),
  ...list('report-number', 'reportnumber'),
  ...list('keyword', 'keywords'),
  ...list('archive', 'archive'),
  ...list('archive_location archive-location', 'eprint'),
]);

/** Variables with another meaning for one type: the number of an article in a journal replaces its pages, and a preprint appears at the institution. */
export const fieldsByType: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    article: { number: 'eid' },
    inproceedings: { 'container-title': 'booktitle' },
    incollection: { 'container-title': 'booktitle', 'collection-number': 'number' },
    inreference: { 'container-title': 'booktitle', 'collection-number': 'number' },
    book: { 'container-title': 'maintitle', 'collection-number': 'number' },
    preprint: { institution: 'journaltitle' },
  }).map(([type, own]) => [type, new Map(Object.entries(own))]),
);

/** Variables that a page does not need: how a style shows an item, where it came from, other roles, private notes. */
export const ignoredFields: ReadonlySet<string> = new Set(
  (
    'id type update-to updated-by categories citation-key citation-label citation-number custom first-reference-note-number locator year-suffix ' +
    'accessed submitted original-date available-date source archive-place archive_collection call-number ' +
    'authority committee jurisdiction medium dimensions scale references reviewed-title reviewed-author reviewed-genre section ' +
    'title-short shorttitle container-title-short journalabbreviation collection-number number-of-pages number-of-volumes ' +
    'original-title original-author original-publisher original-publisher-place part part-number part-title printing ' +
    'printing-number supplement supplement-number version volume-title volume-title-short page-first pmcid ' +
    'chair collection-editor compiler composer container-author contributor curator director editor-translator ' +
    'editorial-director executive-producer guest host illustrator interviewer narrator organizer performer producer ' +
    // Crossref's own
    'journal-issue short-container-title created deposited indexed content-domain content-created prefix member score resource relation assertion ' +
    'alternative-id reference reference-count references-count is-referenced-by-count funder link update-policy ' +
    'recipient script-writer series-creator translator standard_citation manual_reference_filenames'
  ).split(' '),
);

function list(names: string, field: string): readonly (readonly [string, string])[] {
  return names.split(' ').map((name) => [name, field]);
}
