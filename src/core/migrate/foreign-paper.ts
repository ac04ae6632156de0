import type { LinkKind } from '../model/links.ts';
import { parseMarkup } from '../model/tex/parse-markup.ts';
import { type ParsedName, parseName } from '../model/name.ts';
import { renderMarkupLatex } from '../markup/markup-latex.ts';
import { othersMark } from './name-lists.ts';

/** A paper read from a page of another site, ready to become an entry of a `.bib` file. */
export interface ForeignPaper {
  /** The key of the entry, unique within the site. */
  readonly key: string;
  /** The type in biblatex's terms: `article`, `inproceedings`. */
  readonly type: string;
  readonly title: string;
  /** Names in either order; the last may be `others`. */
  readonly authors: readonly string[];
  /** What is known about authors, in biblatex's form: `1=equal`. */
  readonly annotations?: readonly string[];
  /** True if the authors come from a reference, where names may be abbreviated. */
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
  /** Addresses, DOIs and file paths as written. */
  readonly links: Readonly<Partial<Record<LinkKind, string>>>;
  /** Paths of its pages on the former site. */
  readonly addresses: readonly string[];
}

/** The result of reading a page. */
export interface ReadPage {
  /** Null if the page is skipped; the first remark gives the reason. */
  readonly paper: ForeignPaper | null;
  /** What could not be interpreted, in sentences for people. */
  readonly remarks: readonly string[];
  /** Names of fields whose content has no place. */
  readonly unused: readonly string[];
  /** BibTeX on the page with further details; empty if there is none. */
  readonly bibtex: string;
  /** Why the former site does not show the page; null if it does. */
  readonly hidden: string | null;
}

/** The result for a page that is skipped. */
export const skipPage = (reason: string): ReadPage => ({
  paper: null,
  remarks: [reason],
  unused: [],
  bibtex: '',
  hidden: null,
});

/** The biblatex field for the venue, by type. */
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
  correction: 'correction',
  code: 'code',
  data: 'dataset',
  slides: 'slides',
  supplement: 'supp',
  poster: 'poster',
  video: 'video',
  project: 'project',
};

/** The entry of a paper in a `.bib` file, completed by the fields of another entry, in TeX. */
export function toForeignEntry(paper: ForeignPaper, more: ReadonlyMap<string, string> = new Map()): string {
  const {
    key,
    type,
    title,
    authors,
    annotations = [],
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
    ['author+an', areTheirs ? null : annotations.join('; ')],
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

/** A name as an entry key, without characters that have a meaning in BibTeX. */
export const toEntryKey = (name: string) => name.replaceAll(/[\s{}(),"'#%~\\=]+/gu, '-');

/** Authors whose name is a single word: a family name, a team, or an id used by the site. */
export function findShortNames({ authors }: ForeignPaper): readonly string[] {
  return authors.filter((name) => name !== othersMark && /^[\p{Script=Latin}\p{M}\d._'’-]+$/u.test(name));
}

/** Fields with the same meaning as fields of ours. */
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

/** A name in BibTeX: its parts in order, or the whole in braces. */
export function toTexName(name: string | ParsedName): string {
  if (name === othersMark) return name;
  const { given, family, suffix, literal } = typeof name === 'string' ? parseName(name) : name;
  if (literal) return `{${toTex(family)}}`;
  return [family, suffix, given].flatMap((part) => (part === undefined ? [] : [toTex(part)])).join(', ');
}

/** Addresses are written verbatim; braces, which would end the field, are percent-encoded. */
function toVerbatim(address: string): string {
  return address.trim().replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}
