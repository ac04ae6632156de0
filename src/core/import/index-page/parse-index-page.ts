import { createSourceText, type SourceLine, type SourceText } from '../../model/source-text.ts';
import type { ParsedSource } from '../parsed-source.ts';
import type { Value } from '../reference/entry.ts';
import { findArxivId } from '../reference/identifiers.ts';
import { parseEntries } from '../reference/parse-entries.ts';
import { reportOutside } from '../reference/report-outside.ts';
import { resolveType } from '../reference/type-of-words.ts';
import { type PlainText, toPlainText } from '../reference-list/plain-text.ts';
import { type PageForm, pageForms } from './forms.data.ts';

/** The form of the index page that a text was copied from; null for any other text. */
export function findPageForm(text: string): PageForm | null {
  const start = text.slice(0, 20_000);
  return Object.values<PageForm>(pageForms).find(({ marks }) => marks.every((mark) => mark.test(start))) ?? null;
}

interface PaperLines {
  readonly lines: SourceLine[];
  /** The year in the heading above it. */
  readonly year: string | null;
}

/** Reads text copied from a page of an index. */
export function parseIndexPage(file: string, text: string): ParsedSource {
  const form = findPageForm(text);
  return readIndexPage(createSourceText(file, text), form ?? pageForms.orcid);
}

/** Reads papers that a page prints on several lines each. Other lines are reported. */
export function readIndexPage(source: SourceText, form: PageForm): ParsedSource {
  const papers: PaperLines[] = [];
  const outside: SourceLine[] = [];
  let open: PaperLines | null = null;
  let year: string | null = null;
  let label = '';
  for (const line of form.areParagraphs ? joinParagraphs(source) : source.lines) {
    const text = label + line.text.trim();
    label = form.joins?.test(text) ? `${text} ` : '';
    const heading = /^(?:#+ )?((?:19|20)\d\d)$/u.exec(text)?.[1];
    if (text === '') continue;
    if (!form.ends && (heading !== undefined || /^#{1,6} /u.test(text))) {
      year = heading ?? year;
      open = null;
      if (heading === undefined) outside.push(line);
    } else if (form.above?.test(text)) {
      outside.push(...(open?.lines ?? []));
      if (open) papers.pop();
      open = null;
    } else if (form.begins?.test(text) || (form.ends && !open)) {
      open = { lines: [line], year };
      papers.push(open);
    } else if (open) open.lines.push(line);
    else outside.push(line);
    if (label === '' && form.ends?.test(text)) open = null;
  }
  const read = papers.map((paper) => readPaper(paper, form));
  const parsed = parseEntries(
    source,
    read.flatMap(({ entry }) => entry ?? []),
    { faults: [], strays: [], unused: [] },
  );
  const strays = [...outside, ...read.flatMap(({ unread }) => unread)];
  return { ...parsed, diagnostics: [...parsed.diagnostics, ...reportOutside(source, strays)] };
}

/** Joins paragraphs into lines. */
function joinParagraphs({ lines, text }: SourceText): readonly SourceLine[] {
  return lines.flatMap((line, index) => {
    if (line.text.trim() === '' || (lines[index - 1]?.text.trim() ?? '') !== '') return [];
    let last = index;
    while ((lines[last + 1]?.text.trim() ?? '') !== '') last += 1;
    const { start, text: end } = lines[last] ?? line;
    return [{ ...line, text: text.slice(line.start, start + end.length).replaceAll(/[\r\n]/gu, ' ') }];
  });
}

/** In UTF-16 units; longer lines are reported. */
const longest = 10_000;

/** The entry of a paper, null without a title or with nothing else, and the lines without information about it. */
function readPaper({ lines, year }: PaperLines, form: PageForm) {
  const values = new Map<string, Value>();
  const unread: SourceLine[] = [];
  const places = [...form.places];
  /** The field that was read last. */
  let last = '';
  let label = '';
  const add = (field: string, text: string, span: Value['span']) => {
    const known = values.get(field);
    if (text === '' || (known && field !== 'note')) return;
    values.set(field, { field, text: known ? `${known.text}; ${text}` : text, span, isExact: false });
    last = field;
  };
  const read = (text: string, line: SourceLine, patterns: readonly RegExp[]): boolean => {
    // A known field does not occur again: after the authors, `Moss: A Survey.` is a title.
    const isKnown = (field: string) => field !== 'note' && values.has(field);
    const found = patterns
      .map((pattern) => pattern.exec(text))
      .find((match) => match !== null && !Object.keys(match.groups ?? {}).some(isKnown));
    if (!found) return false;
    last = '';
    for (const [field, value = ''] of Object.entries(found.groups ?? {})) {
      if (field === 'type' && form.kinds) add(field, form.kinds[value] ?? '', spanOf(line));
      else if (field !== 'rest') add(field, clean(field, value), spanOf(line));
      else if (value !== '' && !read(value, line, form.lines) && !place(value, line)) unread.push(line);
    }
    return true;
  };
  const place = (text: string, line: SourceLine): boolean => {
    const abstract = values.get('abstract');
    if (abstract && last === 'abstract') {
      values.set('abstract', { ...abstract, text: `${abstract.text} ${clean('abstract', text)}` });
      return true;
    }
    while (places[0] !== undefined && values.has(places[0])) places.shift();
    const isLong = text.length > (places[0] === 'abstract' ? 60 : shortestAbstract);
    if (places[0] === 'abstract' && !isLong) return false;
    const field = places.shift() ?? (isLong && !abstract ? 'abstract' : null);
    if (field !== null) add(field, clean(field, text), spanOf(line));
    return field !== null;
  };
  for (const [index, line] of lines.entries()) {
    const plain = toPlainText([{ start: line.start, text: line.text.trim() }]);
    const written = plain.text.replaceAll(/\s+/gu, ' ').trim();
    if (written.length > longest) {
      unread.push(line);
      continue;
    }
    const hasLink = readLinks(plain, add);
    if (form.joins?.test(written) && index < lines.length - 1) {
      label = `${written} `;
      continue;
    }
    const text = label + written;
    label = '';
    if (text === '' || (index === 0 && form.begins && read(text, line, [form.begins]))) continue;
    const isRead = read(text, line, form.lines) || place(text, line);
    if (!isRead && !(hasLink && plain.links.some((link) => link.label === text))) unread.push(line);
  }
  const [first] = lines;
  const title = values.get('title');
  if (!first || !title || values.size < 2) return { entry: null, unread: lines };
  const people = values.get('author');
  if (people && values.get('type')?.text === 'proceedings') {
    values.set('editor', { ...people, field: 'editor' });
    values.delete('author');
  }
  const [, century = '', month = ''] = /^(\d\d)(\d\d)\./u.exec(values.get('arxiv')?.text ?? '') ?? [];
  add('date', year ?? (month === '' ? '' : `20${century}-${month}`), title.span);
  const { start, text } = lines.at(-1) ?? first;
  const span = { start: first.start, end: start + text.length };
  return { entry: { type: resolveType(values), key: null, values, span, head: spanOf(first) }, unread };
}

const spanOf = ({ start, text }: SourceLine) => ({ start, end: start + text.length });

/** In UTF-16 units. */
const shortestAbstract = 200;

/** Pages print given names first, separated by commas or bars; DBLP numbers people with the same name, and ends titles with a full stop. */
function clean(field: string, text: string): string {
  if (field === 'title') return text.replace(/(?<!\.)\.$/u, '');
  // A truncated text is not an abstract.
  if (field === 'abstract') return /^…|…(?: ▽ More)?$/u.test(text) ? '' : text.replace(/ [▽△] (?:More|Less)$/u, '');
  if (field !== 'author') return text.trim();
  const shown = text
    .replaceAll(/ \d{4}(?=,|$)|\(\d{1,3}\)/gu, '')
    .replace(/(?<=\p{L} \p{Lu}{1,3})\.$/u, '')
    .replace(/,? (?:…|\.\.\.)$/u, ', others');
  // Some pages omit names before the last.
  if (/^[^,]+, (?:\p{Lu}\.[ -]?){1,5}(?:,|$)/u.test(shown)) return shown;
  const names = shown.replace(/,? \+\d+ authors?,?(?= |$)(.*)$/u, ',$1, others');
  return names.replaceAll(/;| [|·] /gu, ' and ').replaceAll(/,(?: and)? /gu, text.includes(';') ? ', ' : ' and ');
}

/** Reads links to the paper itself: files by their labels, DOI and arXiv identifier by their addresses. True if there is one. */
function readLinks({ links }: PlainText, add: (field: string, text: string, span: Value['span']) => void): boolean {
  let hasLink = false;
  for (const { label, target, span } of links) {
    const arxiv = findArxivId(target);
    const isPdf = /^\W*(?:open )?pdf\W*$/iu.test(label);
    const field = isPdf ? 'pdf' : /\bdoi\.org\/10\./u.test(target) ? 'doi' : arxiv === null ? null : 'arxiv';
    if (field === null) continue;
    add(field, field === 'arxiv' ? (arxiv ?? '') : target, span);
    hasLink = true;
  }
  return hasLink;
}
