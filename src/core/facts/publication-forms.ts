import { isInPreparation } from '../model/in-preparation.ts';
import { findOwnAddress } from './own-address.ts';
import type { Publication, PublicationType } from '../model/publication.ts';
import { typeWords } from '../model/type-words.data.ts';

/** The terms of each format for one type of publication, and the fields for its venue. */
export interface PublicationForm {
  /** BibTeX's entry type and the field of the venue. */
  readonly bibtex: readonly [entry: string, venue: string];
  /**
   * RIS's type and the tags of the venue. For proceedings and books Zotero reads `T2` and bibutils `BT`; bibutils supports neither
   * `CPAPER` nor `MANSCPT`.
   */
  readonly ris: readonly [type: string, ...venue: readonly string[]];
  /** CSL's type and the variable of the venue. */
  readonly csl: readonly [type: string, venue: 'container-title' | 'event-title' | 'publisher'];
  /** The Highwire Press tag of the venue. */
  readonly highwire: string;
  /** Zotero's type, which cannot be expressed in Highwire Press tags. Source: https://api.zotero.org/schema */
  readonly zotero: string;
  /**
   * schema.org's type, and the type of the whole that it is part of; null if the venue is the publisher. Everything is also a
   * `ScholarlyArticle`, because some readers look for nothing else.
   */
  readonly schema: readonly [type: string | readonly string[], container: string | null];
}

/** The type that each format has for a paper without a venue. */
const unpublished = {
  bibtex: ['misc', 'howpublished'],
  ris: ['UNPB', 'PB'],
  csl: ['article', 'publisher'],
  highwire: 'citation_publisher',
  zotero: 'preprint',
  schema: ['ScholarlyArticle', null],
} as const satisfies PublicationForm;

const forms: Readonly<Record<PublicationType, PublicationForm>> = {
  article: {
    bibtex: ['article', 'journal'],
    ris: ['JOUR', 'T2'],
    csl: ['article-journal', 'container-title'],
    highwire: 'citation_journal_title',
    zotero: 'journalArticle',
    schema: ['ScholarlyArticle', 'Periodical'],
  },
  conference: {
    bibtex: ['inproceedings', 'booktitle'],
    ris: ['CONF', 'T2', 'BT'],
    csl: ['paper-conference', 'container-title'],
    highwire: 'citation_conference_title',
    zotero: 'conferencePaper',
    schema: ['ScholarlyArticle', 'CreativeWork'],
  },
  chapter: {
    bibtex: ['incollection', 'booktitle'],
    ris: ['CHAP', 'T2', 'BT'],
    csl: ['chapter', 'container-title'],
    highwire: 'citation_inbook_title',
    zotero: 'bookSection',
    schema: ['Chapter', 'Book'],
  },
  book: {
    bibtex: ['book', 'publisher'],
    ris: ['BOOK', 'PB'],
    csl: ['book', 'publisher'],
    highwire: 'citation_publisher',
    zotero: 'book',
    schema: [['Book', 'ScholarlyArticle'], null],
  },
  thesis: {
    bibtex: ['phdthesis', 'school'],
    ris: ['THES', 'PB'],
    csl: ['thesis', 'publisher'],
    highwire: 'citation_dissertation_institution',
    zotero: 'thesis',
    schema: ['Thesis', null],
  },
  report: {
    bibtex: ['techreport', 'institution'],
    ris: ['RPRT', 'PB'],
    csl: ['report', 'publisher'],
    highwire: 'citation_technical_report_institution',
    zotero: 'report',
    schema: ['Report', null],
  },
  preprint: unpublished,
  dataset: {
    ...unpublished,
    bibtex: ['dataset', 'publisher'],
    ris: ['DATA', 'PB'],
    csl: ['dataset', 'publisher'],
    zotero: 'dataset',
    schema: [['Dataset', 'ScholarlyArticle'], null],
  },
  software: {
    ...unpublished,
    bibtex: ['software', 'publisher'],
    ris: ['COMP', 'PB'],
    csl: ['software', 'publisher'],
    zotero: 'computerProgram',
    schema: [['SoftwareSourceCode', 'ScholarlyArticle'], null],
  },
  patent: {
    ...unpublished,
    bibtex: ['patent', 'holder'],
    ris: ['PAT', 'PB'],
    csl: ['patent', 'publisher'],
    zotero: 'patent',
    schema: [['CreativeWork', 'ScholarlyArticle'], null],
  },
  standard: {
    ...unpublished,
    bibtex: ['standard', 'organization'],
    ris: ['STAND', 'PB'],
    csl: ['standard', 'publisher'],
    zotero: 'standard',
    schema: [['TechArticle', 'ScholarlyArticle'], null],
  },
  talk: {
    ...unpublished,
    ris: ['SLIDE', 'T2'],
    csl: ['speech', 'event-title'],
    highwire: 'citation_conference_title',
    zotero: 'presentation',
    schema: [['PresentationDigitalDocument', 'ScholarlyArticle'], 'Event'],
  },
  other: { ...unpublished, zotero: 'document' },
};

/** BibTeX entries of these types are incomplete without a venue. */
const inVenues: ReadonlySet<PublicationType> = new Set([
  'article',
  'conference',
  'chapter',
  'book',
  'thesis',
  'report',
]);

/** BibTeX's form of a paper that is not published, which its note describes. */
const manuscript = ['unpublished', 'howpublished'] as const;

type Described = Pick<Publication, 'type' | 'venue' | 'date' | 'note' | 'links'>;

/** The form of a publication. Only BibTeX's type depends on the other fields: `@misc` is the one that needs no venue. */
export function findForm(publication: Described): PublicationForm {
  const { type, venue } = publication;
  const form = type === null ? unpublished : forms[type];
  if (isManuscript(publication)) return { ...form, bibtex: manuscript };
  return venue === null && type !== null && inVenues.has(type) ? { ...form, bibtex: unpublished.bibtex } : form;
}

/** True for a paper in preparation, and for one with a note that has no type, venue, DOI or address. */
function isManuscript({ type, venue, date, note, links }: Described): boolean {
  if ((type !== null && type !== 'other') || venue !== null) return false;
  return (
    isInPreparation(date) || (note !== null && links.doi === undefined && findOwnAddress({ type, links }) === null)
  );
}

/** The kind of a publication within its type; if a format has no type for it, also the type itself. */
export function findGenre(publication: Publication, format: 'bibtex' | 'ris' | 'csl'): string | null {
  const { type, details } = publication;
  const isNamed = type === null || findForm(publication)[format][0] !== unpublished[format][0];
  return details.genre ?? (isNamed ? null : typeWords[type]);
}
