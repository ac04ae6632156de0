import { createSourceText, type SourceLine, type SourceText } from '../../model/source-text.ts';
import type { ParsedSource } from '../parsed-source.ts';
import type { Entry, Value } from '../reference/entry.ts';
import { findArxivId } from '../reference/identifiers.ts';
import { parseEntries } from '../reference/parse-entries.ts';
import { reportOutside } from '../reference/report-outside.ts';
import { takeType } from '../reference/type-of-words.ts';
import { type PlainText, toPlainText } from '../reference-list/plain-text.ts';
import { type PageForm, pageForms } from './forms.data.ts';

/** The form of pages that a text is a copy of; null for any other text. */
export function findPageForm(text: string): PageForm | null {
  const start = text.slice(0, 20_000);
  return Object.values<PageForm>(pageForms).find(({ marks }) => marks.every((mark) => mark.test(start))) ?? null;
}

interface PaperLines {
  readonly lines: SourceLine[];
  /** The heading above it. */
  readonly year: string | null;
}

/** Reads text copied from a page of an index. */
export function parseIndexPage(file: string, text: string): ParsedSource {
  const form = findPageForm(text);
  return readIndexPage(createSourceText(file, text), form ?? pageForms.orcid);
}

/** Reads papers that a page prints in several lines each. Lines that are of none are reported. */
export function readIndexPage(source: SourceText, form: PageForm): ParsedSource {
  const papers: PaperLines[] = [];
  const outside: SourceLine[] = [];
  let open: PaperLines | null = null;
  let year: string | null = null;
  for (const line of source.lines) {
    const text = line.text.trim();
    const heading = /^(?:#+ )?((?:19|20)\d\d)$/u.exec(text)?.[1];
    if (text === '') continue;
    if (heading !== undefined && !form.ends) {
      year = heading;
      open = null;
    } else if (form.begins?.test(text) || (form.ends && !open)) {
      open = { lines: [line], year };
      papers.push(open);
    } else if (open) open.lines.push(line);
    else outside.push(line);
    if (form.ends?.test(text)) open = null;
  }
  const read = papers.map((paper) => ({ paper, entry: readPaper(paper, form) }));
  const strays = read.flatMap(({ paper, entry }) => (entry ? [] : paper.lines));
  const parsed = parseEntries(
    source,
    read.flatMap(({ entry }) => entry ?? []),
    { faults: [], strays: [], unused: [] },
  );
  return { ...parsed, diagnostics: [...parsed.diagnostics, ...reportOutside(source, [...outside, ...strays])] };
}

/** In UTF-16 units; a longer line is an abstract. */
const longest = 2500;

/** Null for what has no title, or nothing but one. */
function readPaper({ lines, year }: PaperLines, form: PageForm): Entry | null {
  const values = new Map<string, Value>();
  const places = [...form.places];
  const add = (field: string, text: string, span: Value['span']) => {
    if (text !== '' && !values.has(field)) values.set(field, { field, text, span, isExact: false });
  };
  const read = (text: string, span: Value['span'], patterns: readonly RegExp[]): boolean => {
    // What is known already is not said again: behind its authors `Moss: A Survey.` is a title.
    const found = patterns
      .map((pattern) => pattern.exec(text))
      .find((match) => match !== null && !Object.keys(match.groups ?? {}).some((field) => values.has(field)));
    if (!found) return false;
    for (const [field, value = ''] of Object.entries(found.groups ?? {})) {
      if (field !== 'rest') add(field, clean(field, value), span);
      else if (value !== '' && !read(value, span, form.lines)) place(value, span);
    }
    return true;
  };
  const place = (text: string, span: Value['span']) => {
    while (places[0] !== undefined && values.has(places[0])) places.shift();
    const field = places.shift();
    if (field !== undefined) add(field, clean(field, text), span);
  };
  for (const [index, line] of lines.entries()) {
    const plain = toPlainText([{ start: line.start, text: line.text.trim() }]);
    const text = plain.text.replaceAll(/\s+/gu, ' ').trim().slice(0, longest);
    const span = { start: line.start, end: line.start + line.text.length };
    readLinks(plain, add);
    if (text === '' || (index === 0 && form.begins && read(text, span, [form.begins]))) continue;
    if (!read(text, span, form.lines)) place(text, span);
  }
  const [first] = lines;
  const title = values.get('title');
  if (!first || !title || values.size < 2) return null;
  const [, century = '', month = ''] = /^(\d\d)(\d\d)\./u.exec(values.get('arxiv')?.text ?? '') ?? [];
  add('date', year ?? (month === '' ? '' : `20${century}-${month}`), title.span);
  const { start, text } = lines.at(-1) ?? first;
  const head = { start: first.start, end: first.start + first.text.length };
  return { type: takeType(values), key: null, values, span: { start: first.start, end: start + text.length }, head };
}

/** Pages print given names first, with commas or bars between people; DBLP numbers those of one name, and ends titles with a full stop. */
function clean(field: string, text: string): string {
  if (field === 'title') return text.replace(/(?<!\.)\.$/u, '');
  if (field === 'abstract') return text.replace(/ [▽△] (?:More|Less)$/u, '');
  if (field !== 'author') return text.trim();
  const names = text.replaceAll(/ \d{4}(?=,|$)/gu, '').replace(/,? (?:…|\.\.\.)$/u, ', others');
  return names.replaceAll(/;| [|·] /gu, ' and ').replaceAll(/,(?: and)? /gu, text.includes(';') ? ', ' : ' and ');
}

/** Links to the paper itself: its files by their labels, its DOI and its identifier of arXiv by their addresses. */
function readLinks({ links }: PlainText, add: (field: string, text: string, span: Value['span']) => void): void {
  for (const { label, target, span } of links) {
    const arxiv = findArxivId(target);
    if (/^\W*(?:open )?pdf\W*$/iu.test(label)) add('pdf', target, span);
    else if (/\bdoi\.org\/10\./u.test(target)) add('doi', target, span);
    else if (arxiv !== null) add('arxiv', arxiv, span);
  }
}
