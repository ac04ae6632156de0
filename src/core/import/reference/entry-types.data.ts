import { type PublicationType, publicationTypes } from '../../model/publication.ts';
import { typeWords } from '../../model/type-words.data.ts';

/** The type of entries of one kind, and the fields that can name their venue, the best first. */
export interface EntryForm {
  readonly type: PublicationType;
  readonly venues: readonly string[];
  readonly genre?: string;
}

const article: EntryForm = {
  type: 'article',
  venues: ['journal', 'journaltitle', 'fjournal', 'booktitle', 'maintitle', 'publication'],
};
const conference: EntryForm = {
  type: 'conference',
  venues: [
    'booktitle',
    'journal',
    'journaltitle',
    'eventtitle',
    'conference',
    'venue',
    'series',
    'organization',
    'publisher',
  ],
};
const chapter: EntryForm = {
  type: 'chapter',
  venues: ['booktitle', 'maintitle', 'journal', 'journaltitle', 'series', 'publisher'],
};
const book: EntryForm = { type: 'book', venues: ['publisher', 'organization', 'institution', 'school'] };
const thesis: EntryForm = {
  type: 'thesis',
  venues: ['school', 'institution', 'university', 'organization', 'publisher'],
};
const report: EntryForm = {
  type: 'report',
  venues: ['institution', 'organization', 'school', 'publisher', 'howpublished', 'journal'],
};
const other: EntryForm = {
  type: 'other',
  venues: [
    'journal',
    'journaltitle',
    'booktitle',
    'eventtitle',
    'howpublished',
    'publisher',
    'organization',
    'institution',
    'school',
    'venue',
  ],
};

const patent: EntryForm = {
  type: 'patent',
  venues: ['holder', 'assignee', 'organization', 'institution', 'publisher', 'howpublished', 'journal', 'journaltitle'],
};
const standard: EntryForm = {
  type: 'standard',
  venues: ['organization', 'institution', 'publisher', 'howpublished', 'journal', 'journaltitle'],
};
const talk: EntryForm = {
  type: 'talk',
  venues: [
    'eventtitle',
    'booktitle',
    'conference',
    'journal',
    'journaltitle',
    'howpublished',
    'organization',
    'institution',
    'publisher',
    'school',
    'venue',
  ],
};

/** Entry types of BibTeX, biblatex, and exports of reference managers. */
export const entryForms: ReadonlyMap<string, EntryForm> = new Map([
  ...list('article review suppperiodical newspaper_article magazine_article journal_article workingpaper', article),
  ...list('inproceedings conference conference_proceedings workshop workshoppaper', conference),
  ...list('incollection inbook bookinbook suppbook suppcollection inreference book_section entry', chapter),
  ...list(
    'book mvbook booklet collection mvcollection reference mvreference proceedings mvproceedings periodical',
    book,
  ),
  ...list('thesis', thesis),
  ...list('phdthesis', { ...thesis, genre: 'PhD thesis' }),
  ...list('mastersthesis mscthesis', { ...thesis, genre: 'Master’s thesis' }),
  ...list('bachelorsthesis bachelorthesis bathesis', { ...thesis, genre: 'Bachelor’s thesis' }),
  ...list('report techreport manual whitepaper', report),
  ...list('dataset', { ...other, type: 'dataset' }),
  ...list('software softwareversion softwaremodule codefragment', { ...other, type: 'software' }),
  ...list('preprint', { ...other, type: 'preprint' }),
  ...list('patent', patent),
  ...list('standard', standard),
  ...list('talk presentation', talk),
  ...list('poster', { ...talk, genre: 'Poster' }),
  ...list(
    'online electronic www web_page webpage unpublished artwork audio video movie film music performance image letter legislation legal jurisdiction commentary conversation customa customb customc customd custome customf',
    other,
  ),
]);

/** Forms of entries whose type is only a word in a field, by that word in lower case. */
export const namedForms: ReadonlyMap<string, EntryForm> = new Map(
  publicationTypes.flatMap((type) => {
    const form = [article, conference, book, chapter, thesis, report, patent, standard, talk].find(
      (known) => known.type === type,
    ) ?? {
      ...other,
      type,
    };
    return typeWords[type] === null ? [] : [[typeWords[type].toLowerCase(), form]];
  }),
);

/** The form of an entry whose type is unknown or says nothing (`misc`), by the field that names its venue. */
export const unknownForms: readonly (readonly [field: string, form: EntryForm])[] = [
  ['journal', article],
  ['journaltitle', article],
  ['booktitle', conference],
  ['school', thesis],
];
export const otherForm = other;
export const talkForm = talk;

/** Entries that only hold fields for others. */
export const containerTypes: ReadonlySet<string> = new Set([
  'proceedings',
  'mvproceedings',
  'collection',
  'mvcollection',
  'mvbook',
  'reference',
  'mvreference',
  'periodical',
  'book',
]);

/** biblatex's keys for kinds of theses and reports. */
export const genres: ReadonlyMap<string, string> = new Map([
  ['phdthesis', 'PhD thesis'],
  ['mathesis', 'Master’s thesis'],
  ['mastersthesis', 'Master’s thesis'],
  ['bathesis', 'Bachelor’s thesis'],
  ['candthesis', 'Candidate thesis'],
  ['techreport', 'Technical report'],
  ['resreport', 'Research report'],
  ['software', 'Software'],
  ['datacd', 'Data CD'],
  ['audiocd', 'Audio CD'],
  ...['patent', 'patentde', 'patenteu', 'patentfr', 'patentuk', 'patentus'].map((name) => [name, 'Patent'] as const),
  ...['patreq', 'patreqde', 'patreqeu', 'patreqfr', 'patrequk', 'patrequs'].map(
    (name) => [name, 'Patent request'] as const,
  ),
]);

function list(names: string, form: EntryForm): readonly (readonly [string, EntryForm])[] {
  return names.split(' ').map((name) => [name, form]);
}
