import type { LinkKind } from '../model/links.ts';
import { parseMarkup } from '../model/tex/parse-markup.ts';
import { type ParsedName, parseName } from '../model/name.ts';
import { renderMarkupLatex } from '../markup/markup-latex.ts';
import { othersMark } from './name-lists.ts';

/** A paper as the page of another site has it, ready to become an entry of a `.bib` file. */
export interface ForeignPaper {
  /** Key of the entry, unique on its site. */
  readonly key: string;
  /** Type in the words of biblatex: `article`, `inproceedings`. */
  readonly type: string;
  readonly title: string;
  /** Names in either order; the last may be `others`. */
  readonly authors: readonly string[];
  /** Numbers, from 1, of the authors who contributed as much as each other. */
  readonly equalAuthors?: readonly number[];
  /** True where the authors were found in a reference, which has less of their names than others may have. */
  readonly areAuthorsGuessed: boolean;
  /** `2021-05-03`, or less of it. */
  readonly date: string | null;
  readonly venue: string | null;
  /** Volume, number, pages and similar, by biblatex field. */
  readonly details: Readonly<Record<string, string>>;
  readonly abstract: string | null;
  readonly keywords: readonly string[];
  readonly selected: boolean;
  readonly award: string | null;
  /** Addresses, DOIs and paths of files, as they are written. */
  readonly links: Readonly<Partial<Record<LinkKind, string>>>;
  /** Paths of its pages on that site. */
  readonly addresses: readonly string[];
}

/** What a page gives. */
export interface ReadPage {
  /** Null where the page is left out, for the reason that the first remark gives. */
  readonly paper: ForeignPaper | null;
  /** What was not understood, for a person to read. */
  readonly remarks: readonly string[];
  /** Names of fields that say something for which there is no place. */
  readonly unused: readonly string[];
  /** BibTeX on the page that says more of the paper; empty for none. */
  readonly bibtex: string;
  /** Why its site does not show the page; null where it does. */
  readonly hidden: string | null;
}

/** What a page that is left out gives. */
export const leaveOut = (reason: string): ReadPage => ({
  paper: null,
  remarks: [reason],
  unused: [],
  bibtex: '',
  hidden: null,
});

/** The field of biblatex that says where a paper of a type appeared. */
const venueFields: ReadonlyMap<string, string> = new Map(
  Object.entries({
    article: 'journaltitle',
    inproceedings: 'booktitle',
    incollection: 'booktitle',
    book: 'publisher',
    thesis: 'institution',
    report: 'institution',
  }),
);

const linkFields: Readonly<Record<LinkKind, string>> = {
  pdf: 'pdf',
  doi: 'doi',
  arxiv: 'arxiv',
  publisher: 'url',
  code: 'code',
  data: 'dataset',
  slides: 'slides',
  supplement: 'supp',
  poster: 'poster',
  video: 'video',
  project: 'project',
};

/** The entry of a paper in a `.bib` file, with the fields of another entry, in TeX, that it does not have itself. */
export function toForeignEntry(paper: ForeignPaper, more: ReadonlyMap<string, string> = new Map()): string {
  const {
    key,
    type,
    title,
    authors,
    equalAuthors = [],
    date,
    venue,
    details,
    abstract,
    keywords,
    selected,
    award,
    links,
  } = paper;
  const areTheirs = more.has('author') && (authors.length === 0 || paper.areAuthorsGuessed);
  const own: readonly (readonly [name: string, value: string | null])[] = [
    ['title', toTex(title)],
    ['author', areTheirs ? (more.get('author') ?? null) : authors.map(toTexName).join(' and ')],
    ['author+an', areTheirs ? null : equalAuthors.map((number) => `${String(number)}=equal`).join('; ')],
    [venueFields.get(type) ?? 'howpublished', venue === null ? null : toTex(venue)],
    ['date', date],
    ...Object.entries(details).map(([name, value]) => [name, toTex(value)] as const),
    ...Object.entries(links).map(([kind, target]) => [linkFields[kind as LinkKind], toVerbatim(target)] as const),
    ['keywords', keywords.length === 0 ? null : toTex(keywords.map((word) => word.replaceAll(',', ' ')).join(', '))],
    ['award', award === null ? null : toTex(award)],
    ['selected', selected ? 'true' : null],
    ['abstract', abstract === null ? null : toTex(abstract)],
  ];
  const fields = own.flatMap(([name, value]) => (value === null || value === '' ? [] : [[name, value] as const]));
  const names = new Set(fields.map(([name]) => name));
  const rest = [...more].filter(
    ([name]) => !names.has(name) && !(sameFields.get(name) ?? []).some((own) => names.has(own)),
  );
  return formatEntry(type, toEntryKey(key), [...fields, ...rest]);
}

/** An entry of a `.bib` file from values in TeX. */
export function formatEntry(
  type: string,
  key: string,
  fields: readonly (readonly [name: string, value: string])[],
): string {
  return `@${type}{${key},\n${fields.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** A name as the key of an entry, without signs that mean something in BibTeX. */
export const toEntryKey = (name: string) => name.replaceAll(/[\s{}(),"'#%~\\=]+/gu, '-');

/** Authors with one word as their whole name: that of a family or of a team, or what a site calls somebody. */
export function findShortNames({ authors }: ForeignPaper): readonly string[] {
  return authors.filter((name) => name !== othersMark && /^[\p{Script=Latin}\p{M}\d._'’-]+$/u.test(name));
}

/** Fields of others that say what fields of ours say. */
const sameFields: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    journal: ['journaltitle', 'booktitle', 'institution', 'howpublished'],
    journaltitle: ['booktitle', 'institution', 'howpublished'],
    booktitle: ['journaltitle', 'institution', 'howpublished'],
    howpublished: ['journaltitle', 'booktitle'],
    school: ['institution'],
    year: ['date'],
    month: ['date'],
    day: ['date'],
    issue: ['number'],
    eprint: ['arxiv'],
  }),
);

function toTex(text: string): string {
  return renderMarkupLatex(parseMarkup(text.replaceAll(/\s+/gu, ' ').trim()));
}

/** A name as BibTeX has it: its parts in order, or a whole between braces. */
export function toTexName(name: string | ParsedName): string {
  if (name === othersMark) return name;
  const { given, family, suffix, literal } = typeof name === 'string' ? parseName(name) : name;
  if (literal) return `{${toTex(family)}}`;
  return [family, suffix, given].flatMap((part) => (part === undefined ? [] : [toTex(part)])).join(', ');
}

/** An address stands in a file as it is; braces, which would end the field, are written as in addresses. */
function toVerbatim(address: string): string {
  return address.trim().replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}
