import type { LinkKind } from '../../model/links.ts';

/** Fields with links, in order of preference. */
export const linkFields: readonly (readonly [field: string, kind: LinkKind])[] = [
  ...list('doi', 'doi'),
  ...list('arxiv arxivid arxiv_id arxivurl', 'arxiv'),
  ...list('pdf url_pdf url_paper pdf_url pdfurl pdf-url pdflink wwwpdf paperurl paper', 'pdf'),
  ...list('correction erratum corrigendum', 'correction'),
  ...list('code wwwcode url_code code_url codeurl github github_url repo repository repository-code git', 'code'),
  ...list('data dataset url_data url_dataset dataset_url', 'data'),
  ...list('supp supplement supplementary supplementary_material suppmat url_supp', 'supplement'),
  ...list('slides url_slides slides_url slidesurl wwwslides', 'slides'),
  ...list('poster url_poster poster_url posterurl wwwposter', 'poster'),
  ...list('video url_video video_url videourl youtube talk oral recording wwwvideo', 'video'),
  ...list(
    'website project url_project project_url projecturl projectpage project_page homepage webpage demo blog',
    'project',
  ),
  ...list('html', 'publisher'),
];

/** Fields with an address of an unknown kind. */
export const addressFields: readonly string[] = [
  'url',
  'howpublished',
  'link',
  'ee',
  'uri',
  'publisher_url',
  'oa-url',
  'file',
];

/** Fields with addresses that programs add; they are used if the paper has no other link to its text. */
export const fallbackAddressFields: readonly string[] = ['adsurl', 'bdsk-url-1', 'citeulike-linkout-0'];

/** Archives of `eprint`, by the names in biblatex and other programs, and the addresses of their identifiers. */
export const eprintServers: ReadonlyMap<string, string> = new Map([
  ['jstor', 'https://www.jstor.org/stable/'],
  ['hdl', 'https://hdl.handle.net/'],
  ['googlebooks', 'https://books.google.com/books?id='],
  ['hal', 'https://hal.science/'],
  ['urn', 'https://nbn-resolving.org/'],
  ['ssrn', 'https://ssrn.com/abstract='],
  ['osf', 'https://osf.io/'],
  ['cryptology eprint archive', 'https://eprint.iacr.org/'],
]);

/** Fields with addresses that programs add and that occur more than once. */
export const repeatedAddressFields: ReadonlySet<string> = new Set(['ee', 'uri', 'oa-url', 'publisher_url', 'file']);

/** Fields with text for people, which may contain addresses. */
export const textFields: readonly string[] = ['note', 'addendum', 'annote', 'annotation'];
/** Those among them that are not shown. */
export const privateFields: ReadonlySet<string> = new Set(['annote', 'annotation']);

/** Fields that are read elsewhere. */
const otherReadFields =
  'fjournal title subtitle pubstate author author_names editor collaboration year month day date eventdate abstract keywords keyword author_keywords author-keywords note addendum journal journaltitle journalsubtitle booktitle ' +
  'booksubtitle maintitle eventtitle venue school institution university organization publisher publication conference series volume number issue pages eid ' +
  'article-number articleno article_number art_number elocation-id address location place publocation eventplace city edition version chapter isbn issn type langid language hyphenation pmid ' +
  'eprint eprinttype eprintclass archiveprefix archive primaryclass affiliation affiliations selected retracted retraction retracts corrects award awards award_name holder assignee license licence copyright rights crossref xdata pubmed pubmedid reportnumber report-number abbr preview uncertain';

/**
 * Fields that a page does not need: how other programs show, sort or refer to an entry, where it came from, private notes, and copies of
 * other fields.
 */
const passedOverFields =
  // al-folio and other sites
  'bibtex_show altmetric dimensions google_scholar_id inspirehep_id additional_info annotation teaser thumbnail image img badge hidden ' +
  'wwwtype wwwshortvenue wwwslug wwwnote wwwtitle highlight featured order layout permalink category categories ' +
  // private notes and the state of reading
  'annote comment comments review readstatus priority qualityassured ranking printed owner timestamp creationdate modificationdate groups file ' +
  'creator priority1 notes __markedentry relevance read rating bdsk-color ' +
  // other programs
  'date-added date-modified added-at interhash intrahash biburl bibsource adsnote bibcode refid keywords-plus unique-id mendeley-groups mendeley-tags ' +
  'citeulike-article-id posted-at opt_editor localfile local-url rating uuid citation-subset documenturl source source-work-id ' +
  // for the program that makes a list of references
  'key label shorthand shorthandintro shorttitle shortauthor shorteditor shortjournal shortseries sorttitle sortname sortkey sortyear presort indextitle ' +
  'indexsorttitle options ids xref entryset related relatedtype relatedstring relatedoptions skip entrysubtype langidopts gender execute nameaddon ' +
  'authortype editortype pagination bookpagination useprefix keyalias usera userb userc userd usere userf verba verbb verbc ' +
  // records of medical and citation databases
  'authoraddress author-address pubmodel pubstatus pubtype ut sn pi nr pg sc tc ga j9 la pa rp ji c1 af em di wc z9 be bn cl ct cy de fu fx ho se hl ei oa bp ep ar vl is ' +
  'times-cited number-of-cited-references cited-references doc-delivery-number subject-category research-areas web-of-science-categories web-of-science-index da jcr ' +
  // Scopus, HAL, MathSciNet, zbMATH, CiNii
  'abbrev_source_title page_count coden correspondence_address1 document_type publication_stage sponsors hal_id hal_version hal_local_reference ' +
  'mrreviewer zbl zbmath slaccitation yomi nlmuniqueid issue_date ' +
  // what other fields say already
  'urldate urlyear lastchecked accessed lastaccessed pagetotal numpages volumes journal-abbreviation journal_abbreviation shortbooktitle journal-iso ' +
  'nlm-id nlm-unique-id issn-linking linking-issn medline-pst pii pmcid mrnumber mrclass zblnumber lccn eissn e-issn isbn10 isbn13 articleurl pub status';

/** Fields that are read. */
export const readFields: readonly string[] = [
  ...linkFields.map(([field]) => field),
  ...addressFields,
  ...fallbackAddressFields,
  ...otherReadFields.split(' '),
];

const known: ReadonlySet<string> = new Set([...readFields, ...passedOverFields.split(' ')]);

/** True for a field that is read or not needed. */
export function isKnownField(name: string): boolean {
  return (
    known.has(name) ||
    /^(?:bdsk-|wos-|zotero-|mendeley-|opt|adsabs|citeulike-|jabref-|__)/.test(name) ||
    name.includes('+')
  );
}

function list(fields: string, kind: LinkKind) {
  return fields.split(' ').map((field) => [field, kind] as const);
}
