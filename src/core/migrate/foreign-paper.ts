import type { LinkKind } from '../model/links.ts';
import { parseMarkup } from '../model/markup.ts';
import { parseName } from '../model/name.ts';
import { renderMarkupLatex } from '../render/markup-latex.ts';

/** A paper as the page of another site has it, ready to become an entry of a `.bib` file. */
export interface ForeignPaper {
  /** Key of the entry, unique on its site. */
  readonly key: string;
  /** Type in the words of biblatex: `article`, `inproceedings`. */
  readonly type: string;
  readonly title: string;
  readonly authors: readonly string[];
  /** `2021-05-03`, or less of it. */
  readonly date: string | null;
  readonly venue: string | null;
  readonly abstract: string | null;
  readonly keywords: readonly string[];
  readonly selected: boolean;
  readonly award: string | null;
  /** Addresses, DOIs and paths of files, as they are written. */
  readonly links: Readonly<Partial<Record<LinkKind, string>>>;
  /** Paths of its pages on that site. */
  readonly addresses: readonly string[];
}

/** The field of biblatex that says where a paper of a type appeared. */
const venueFields: Readonly<Record<string, string>> = {
  article: 'journaltitle',
  inproceedings: 'booktitle',
  incollection: 'booktitle',
  book: 'publisher',
  thesis: 'institution',
  report: 'institution',
};

const linkFields: Readonly<Record<LinkKind, string>> = {
  pdf: 'pdf',
  doi: 'doi',
  arxiv: 'arxiv',
  publisher: 'url',
  code: 'code',
  data: 'dataset',
  slides: 'slides',
  poster: 'poster',
  video: 'video',
  project: 'project',
};

/** The entry of a paper in a `.bib` file. */
export function toForeignEntry(paper: ForeignPaper): string {
  const { key, type, title, authors, date, venue, abstract, keywords, selected, award, links } = paper;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    ['title', toTex(title)],
    ['author', authors.length === 0 ? null : authors.map(toTexName).join(' and ')],
    [venueFields[type] ?? 'howpublished', venue === null ? null : toTex(venue)],
    ['date', date],
    ...Object.entries(links).map(([kind, target]) => [linkFields[kind as LinkKind], toVerbatim(target)] as const),
    ['keywords', keywords.length === 0 ? null : toTex(keywords.map((word) => word.replaceAll(',', ' ')).join(', '))],
    ['award', award === null ? null : toTex(award)],
    ['selected', selected ? 'true' : null],
    ['abstract', abstract === null ? null : toTex(abstract)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`  ${name} = {${value}},\n`],
  );
  return `@${type}{${key.replaceAll(/[\s{}(),"'#%~\\=]+/gu, '-')},\n${lines.join('')}}\n`;
}

function toTex(text: string): string {
  return renderMarkupLatex(parseMarkup(text.replaceAll(/\s+/gu, ' ').trim()));
}

function toTexName(name: string): string {
  const { given, family, literal } = parseName(name);
  return literal ? `{${toTex(family)}}` : `${toTex(family)}, ${toTex(given)}`;
}

/** An address stands in a file as it is; braces, which would end the field, are written as in addresses. */
function toVerbatim(address: string): string {
  return address.trim().replaceAll('{', '%7B').replaceAll('}', '%7D').replaceAll('\\', '%5C');
}
