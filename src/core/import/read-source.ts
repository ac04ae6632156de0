import { createDiagnostic } from '../diagnostics.ts';
import { createSourceText } from '../model/source-text.ts';
import { parseBibtex } from './bibtex/parse-bibtex.ts';
import { parseCslJson } from './csl-json/parse-csl-json.ts';
import { type FileShape, recogniseShape } from '../model/file-shape.ts';
import { parseHeader } from './listing/header.ts';
import { parseListing } from './listing/parse-listing.ts';
import { parseReferenceList } from './reference-list/parse-reference-list.ts';
import type { ParsedSource } from './parsed-source.ts';
import { parseReferenceXml } from './reference-xml/parse-reference-xml.ts';
import { parseRis } from './ris/parse-ris.ts';
import { isScholarProfile, parseScholar } from './scholar/parse-scholar.ts';
import { repairEncoding } from './repair-encoding.ts';
import { parseTable } from './table/parse-table.ts';
import { findPageForm, parseIndexPage } from './index-page/parse-index-page.ts';
import { parseWebPage } from './web-page/parse-web-page.ts';
import { createTaggedReader } from './ris/parse-tagged.ts';

const readers = {
  listing: parseListing,
  bibtex: parseBibtex,
  'csl-json': parseCslJson,
  ris: parseRis,
  references: parseReferenceList,
  medline: createTaggedReader('medline'),
  endnote: createTaggedReader('endnote'),
  'web-of-science': createTaggedReader('web-of-science'),
  table: parseTable,
  scholar: parseScholar,
  'index-page': parseIndexPage,
  'web-page': parseWebPage,
  'reference-xml': parseReferenceXml,
} as const;
export type Format = keyof typeof readers;

/** The name of the recognised format; null if the file extension shows it. */
export function describeFormat(format: Format | null, file: string): string | null {
  return format === null || formatsByExtension.get(extensionIn(file)) === format ? null : forms[format][1];
}

/** The file extension and the name of each format. */
const forms: Readonly<Record<Format, readonly [extension: string, name: string]>> = {
  listing: ['txt', 'a listing of a paper index'],
  bibtex: ['bib', 'BibTeX'],
  'csl-json': ['json', 'CSL-JSON'],
  ris: ['ris', 'RIS'],
  references: ['txt', 'a list of references'],
  medline: ['nbib', 'an export of PubMed'],
  endnote: ['enw', 'an export of EndNote'],
  'web-of-science': ['txt', 'an export of Web of Science'],
  table: ['csv', 'a table'],
  scholar: ['txt', 'a profile of Google Scholar'],
  'index-page': [
    'txt',
    'the text of a page of DBLP, ORCID, arXiv, the ACL Anthology, PubMed, Scopus or Semantic Scholar',
  ],
  'web-page': ['html', 'a web page'],
  'reference-xml': ['xml', 'an export of EndNote (XML) or Zotero (RDF)'],
};

/** The file extension of a format. */
export const extensionOf = (format: Format | null) => (format === null ? 'txt' : forms[format][0]);

/** True for text that was written for people, which no program exports again. */
export const isRunningText = (format: Format | null) => format !== null && running.has(format);
const running: ReadonlySet<Format> = new Set(['references', 'scholar', 'index-page', 'web-page']);

const formatsByExtension: ReadonlyMap<string, Format> = new Map([
  ['bib', 'bibtex'],
  ['json', 'csl-json'],
  ['ris', 'ris'],
]);
/** Formats that are recognised by content, whatever the file name. */
const formatsByShape: ReadonlySet<string> = new Set([
  'bibtex',
  'ris',
  'csl-json',
  'medline',
  'endnote',
  'web-of-science',
  'table',
  'reference-xml',
]);

/**
 * Parses one source in the given format, or in the one that `findFormat` finds. Never throws; a source without papers has at least one
 * error among its diagnostics.
 */
export function readSource(file: string, written: string, people: readonly string[], given?: Format): ParsedSource {
  const text = dropInvisible(written);
  const shape = recogniseShape(text);
  const format = given ?? findFormat(file, text, shape);
  // Programs save text that was decoded twice; what people copy from a page is what they see.
  const own = isRunningText(format) ? text : repairEncoding(text);
  if (format !== null) return reportEmptiness(readers[format](file, own, people), shape);
  const source = createSourceText(file, text);
  const details = { file, shape: isTableName(file) ? ('table' as const) : shape };
  return { source, drafts: [], diagnostics: [createDiagnostic('source-kind-unknown', details, null)] };
}

/** Recognises the format of a file by its name and text; null if there is no reader for it. */
export function recogniseFormat(file: string, written: string): Format | null {
  const text = dropInvisible(written);
  return findFormat(file, text, recogniseShape(text));
}

const extensionIn = (file: string) => /\.([^./]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';

/** A file with this extension whose first line does not name columns has no other format. */
const isTableName = (file: string) => /\.[ct]sv$/iu.test(file);

/**
 * The format of a file, by its extension or else by its content. A text with header lines of papers is always a listing, and so is a
 * `.txt` without another recognisable format.
 */
function findFormat(file: string, text: string, shape: FileShape): Format | null {
  const extension = extensionIn(file);
  if (pasted.has(shape)) {
    if (findPageForm(text)) return 'index-page';
    if (isScholarProfile(text)) return 'scholar';
  }
  const marked = formatsByExtension.get(extension) ?? formatOfShape(shape);
  if (marked) return marked;
  if (isTableName(file)) return null;
  if (hasHeaders(text)) return extension === 'txt' ? 'listing' : null;
  if (shape === 'html') return 'web-page';
  if (shape === 'latex' || shape === 'researchgate') return null;
  if (shape === 'references') return 'references';
  return extension === 'txt' ? 'listing' : null;
}

/** Shapes of text that do not show a format. */
const pasted: ReadonlySet<FileShape> = new Set(['table', 'references', 'markdown', 'text']);

/** True if any of the first lines is the header of a paper in a listing. */
function hasHeaders(text: string): boolean {
  const lines = text.slice(0, 100_000).split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/u, 400);
  return lines.some(
    (line, index) => line.length < 80 && parseHeader({ number: index + 1, start: 0, text: line }) !== null,
  );
}

/** Text copied from pages and documents contains soft hyphens and zero-width spaces, which break words. */
const invisible = /[\u00ad\u200b\u2060\ufeff]/gu;
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A text without invisible characters. Direction marks stay if there are letters written from right to left. */
function dropInvisible(text: string): string {
  const visible = text.replaceAll(invisible, '');
  return /[\p{Script=Hebrew}\p{Script=Arabic}]/u.test(visible) ? visible : visible.replaceAll(directions, '');
}

function formatOfShape(shape: FileShape): Format | null {
  return formatsByShape.has(shape) ? (shape as Format) : null;
}

/** Adds the error for a source without papers, unless another error explains it. It replaces the reports of lines outside papers. */
function reportEmptiness(reading: ParsedSource, shape: FileShape): ParsedSource {
  const { source, drafts, diagnostics } = reading;
  if (drafts.length > 0 || diagnostics.some(({ severity }) => severity === 'error')) return reading;
  const others = diagnostics.filter(({ code }) => code !== 'text-outside-paper');
  const position = source.locate({ start: 0, end: 0 });
  return {
    ...reading,
    diagnostics: [createDiagnostic('source-empty', { file: source.file, shape }, position), ...others],
  };
}
