import type { Span } from '../../model/draft.ts';
import { findAddresses, kindOfLabel } from '../reference/addresses.ts';
import type { Entry, Value } from '../reference/entry.ts';
import { findArxivId, readDoi } from '../reference/identifiers.ts';
import { guessKind } from '../reference/link-targets.ts';
import { findStatus } from '../reference/publication-status.ts';
import type { Heading } from './headings.ts';
import type { LabelledReference } from './label-reference.ts';
import type { Label } from './labels.ts';
import type { PlainText } from './plain-text.ts';

/** A part of a reference: neighbouring tokens with one label. */
interface Part {
  readonly label: Label;
  readonly start: number;
  readonly end: number;
}

/** Turns a labelled reference into an entry in the words of biblatex. */
export function readFields(plain: PlainText, { tokens, labels }: LabelledReference, heading: Heading | null): Entry {
  const parts: Part[] = [];
  for (const [index, { start, end }] of tokens.entries()) {
    const label = labels[index] ?? 'note';
    const last = parts.at(-1);
    if (last?.label === label) parts[parts.length - 1] = { ...last, end };
    else parts.push({ label, start, end });
  }
  const values = new Map<string, Value>();
  const add = (field: string, value: Value | null) => {
    if (value && !values.has(field)) values.set(field, { ...value, field });
  };
  const list = (label: Label) => parts.filter((part) => part.label === label);
  const take = (label: Label, clean: Clean) => list(label).flatMap((part) => createValue(plain, part, clean) ?? []);

  add('title', joinValues(take('title', cleanTitle), ' '));
  add('author', joinValues(take('author', cleanNames), ', '));
  add('editor', joinValues(take('editor', cleanEditors), ', '));
  const dates = take('date', cleanDate);
  add('date', dates.find(({ text }) => /\d{4}/u.test(text)) ?? dates[0] ?? null);
  const container = joinValues(take('container', cleanContainer), ', ');
  const type = findType(plain.text, parts, container?.text ?? '', heading);
  add(venueFields.get(type) ?? 'journaltitle', container);
  add('series', joinValues(take('series', cleanText), ', '));
  readVolume(joinValues(take('volume', cleanText), ' '), add);
  add('pages', take('pages', cleanPages)[0] ?? null);
  add('publisher', joinValues(take('publisher', cleanText), ', '));
  add('location', joinValues(take('place', cleanText), ', '));
  add('edition', take('edition', cleanEdition)[0] ?? null);
  add('type', type === 'misc' ? (take('genre', cleanText)[0] ?? null) : null);
  readAddresses(plain, add);
  readNotes(take('note', cleanText), add);
  const span = spanOf(plain, 0, plain.text.length);
  if (heading?.status && !values.has('date'))
    add('pubstate', { field: '', text: heading.status, span, isExact: false });
  if (heading?.year && !values.has('date') && !values.has('pubstate'))
    add('date', { field: '', text: String(heading.year), span, isExact: false });
  return { type, key: null, values, span, head: span };
}

const venueFields: ReadonlyMap<string, string> = new Map([
  ['inproceedings', 'booktitle'],
  ['incollection', 'booktitle'],
]);

type Clean = (text: string) => string;

function spanOf({ offsets }: PlainText, start: number, end: number): Span {
  return { start: offsets[start] ?? 0, end: (offsets[Math.max(start, end - 1)] ?? 0) + 1 };
}

/** What stands between two offsets without what `clean` takes off its ends; null where nothing is left. */
function createValue(plain: PlainText, { start, end }: Part, clean: Clean): Value | null {
  const written = plain.text.slice(start, end);
  const text = clean(written).trim();
  if (text === '') return null;
  const at = written.indexOf(text);
  const [from, to] = at < 0 ? [start, end] : [start + at, start + at + text.length];
  const span = spanOf(plain, from, to);
  return { field: '', text, span, isExact: at >= 0 && span.end - span.start === text.length };
}

function joinValues(values: readonly Value[], separator: string): Value | null {
  const [first, ...rest] = values;
  if (!first || rest.length === 0) return first ?? null;
  return { ...first, text: values.map(({ text }) => text).join(separator), isExact: false };
}

const quotes = '"“”„«»‚‘’\'`「」『』';
/** Signs at the ends of a text. */
const edge = (signs: string) => new RegExp(`^[${signs}\\s]+|(?<![${signs}\\s])[${signs}\\s]+$`, 'gu');
const separators = edge(',;:.，。；：');
const quoted = edge(`,;:.，。${quotes}`);

const cleanText: Clean = (text) => balance(text.replaceAll(separators, ''));

/** A text without a bracket at an end whose partner is not in it. */
function balance(text: string): string {
  const trimmed = text.trim();
  const [first, last] = [trimmed.charAt(0), trimmed.slice(-1)];
  const open = (trimmed.match(/[([]/gu) ?? []).length;
  const closed = (trimmed.match(/[)\]]/gu) ?? []).length;
  if ('(['.includes(first) && first !== '' && ')]'.includes(last) && open === 1 && closed === 1)
    return trimmed.slice(1, -1);
  if (open > closed && '(['.includes(first) && first !== '') return trimmed.slice(1);
  if (closed > open && ')]'.includes(last) && last !== '') return trimmed.slice(0, -1).replaceAll(separators, '');
  if (open > closed && '(['.includes(last) && last !== '') return trimmed.slice(0, -1);
  return trimmed;
}

/** The end of a title is its own where it asks or has points of abbreviations. */
const cleanTitle: Clean = (text) => {
  const inner = text.replaceAll(edge(`,;:，。；：`), '').replace(/^\.\s/u, '');
  const unquoted = isQuoted(inner) ? inner.replaceAll(quoted, '') : inner;
  return balance(unquoted.replace(/(?<!\.)\.$/u, ''));
};

/** True for a text between quotes that are not of a part of it. */
function isQuoted(text: string): boolean {
  const bare = text.replaceAll(edge('.,'), '');
  const [first, last] = [bare.charAt(0), bare.slice(-1)];
  if (first === '' || !quotes.includes(first))
    return quotes.includes(last) && last !== '' && !new RegExp(`\\s[${quotes}]`, 'u').test(bare);
  return !new RegExp(`[${quotes}]\\s.*\\s[${quotes}]`, 'u').test(bare.slice(1));
}

/** `Ruiz A, Berg L.`: the last full stop is not of the initial. */
const dropLastStop = (text: string) =>
  /\p{Ll} \p{Lu}{1,3}[,;] /u.test(text) ? text.replace(/(?<= \p{Lu}{1,3})\.$/u, '') : text;

const cleanNames: Clean = (text) =>
  dropLastStop(text.trim())
    .replace(/^[^\p{L}\p{N}({[\u2013\u2014_-]+/u, '')
    .replace(/\s?[([][^)\]]{0,40}$/u, '')
    .replace(/\s\(((?:\p{Lu}\p{Ll}?\.[\s-]?){1,4})\)/gu, ', $1')
    .replace(/(?<![\s,;:(["“«„'‘/=–—-])[\s,;:(["“«„'‘/=–—-]+$/u, '')
    .replace(/(?<=\p{Ll}{2}|\))\.$/u, '')
    .replace(/\s?[([]\s?(?:eds?|editors?|hrsg|hg|dirs?|coords?|orgs?|ed\. by|comps?)\.?\s?[)\]]\.?$/iu, '')
    .replace(/,?\s(?:eds?|editors?|hrsg|hg)\.?$/iu, '');

const cleanEditors: Clean = (text) =>
  cleanNames(
    balance(text)
      .replace(/^\W*(?:in|en|dans)\b[:\s]*/iu, '')
      .replace(
        /^\W*(?:(?:eds?|editors?|hrsg|hg|trans(?:l|lated)?|edited|herausgegeben|tr|dirs?)\b\.?\s*(?:by|von|par)?\s*)/iu,
        '',
      ),
  ).replace(/(?<![([\s,])[([\s,]+$/u, '');

const cleanDate: Clean = (text) => text.replaceAll(edge(',;:.()[\\]，。（）'), '');

const cleanContainer: Clean = (text) =>
  balance(
    text
      .replaceAll(quoted, '')
      .replace(/^(?:in|dans|en|im)(?::\s*|\s+)(?=\S)/iu, '')
      .replaceAll(quoted, ''),
  );

const cleanPages: Clean = (text) =>
  text
    .replaceAll(edge(',;:.()'), '')
    .replace(/^(?:pp?|pages?|seiten?|s|pgs?|стр|с|págs?|str)\b\.?\s*/iu, '')
    .replace(/\s?(?:pp?|pages?)\.?$/iu, '');

const cleanEdition: Clean = (text) => cleanText(text).replace(/ ?(?:edn?|edition|ed|aufl(?:age)?)\.?$/iu, '');

/** `27(2)`, `Vol. 10, No. 2`, `71, no 2`, `12:3`. */
function readVolume(value: Value | null, add: (field: string, value: Value | null) => void): void {
  if (!value) return;
  const text = value.text.replaceAll(/\s+/gu, ' ').slice(0, 200);
  const [, own, second] = /^(?:vol(?:ume)?\.? ?)?(\p{L}?\d{1,5}\p{L}?) ?[,:./] ?(\d[\d–-]{0,8})$/iu.exec(text) ?? [];
  const issue =
    /[([] ?(?:no\.?|nr\.?|n[°º]\.?|issue|heft)? ?([^()[\]]{1,20}?) ?[)\]]/iu.exec(text) ??
    /\b(?:no|nr|n[°º]|num|número|numéro|issue|iss|heft|n)(?!\p{L})[.:]? ?(\d[\d\p{L}/–-]{0,12})/iu.exec(text);
  const rest = issue ? text.slice(0, issue.index) || text.slice(issue.index + issue[0].length) : text;
  const volume = (own ?? rest)
    .replace(/^\W{0,3}(?:volume|vol|bd|band|tome|tom|jahrgang|jg|t|v|том|т)\b\.? ?/iu, '')
    .replaceAll(edge(',;:.()'), '');
  const number = second ?? issue?.[1];
  if (/\p{N}|^[IVXLC]+$/u.test(volume)) add('volume', { ...value, text: volume, isExact: false });
  if (number !== undefined) add('number', { ...value, text: number, isExact: false });
}

/** Everything in the reference that leads somewhere. */
function readAddresses(plain: PlainText, add: (field: string, value: Value | null) => void): void {
  const { text, links } = plain;
  const at = (start: number, end: number, value: string): Value => ({
    field: '',
    text: value,
    span: spanOf(plain, start, end),
    isExact: false,
  });
  const doi = /(?<![\d.])10\.\d{4,9}\/[^\s"<>]+/u.exec(text);
  const known = doi && readDoi(doi[0]);
  if (doi && known) add('doi', at(doi.index, doi.index + doi[0].length, known));
  const arxiv = findArxivId(text);
  if (arxiv !== null) add('arxiv', at(text.indexOf(arxiv), text.indexOf(arxiv) + arxiv.length, arxiv));
  const pmid = /\bPMID:?\s?(\d{5,9})\b/iu.exec(text);
  if (pmid) add('pmid', at(pmid.index, pmid.index + pmid[0].length, pmid[1] ?? ''));
  const isbn = /\bISBN(?:-1[03])?:?\s?([\dX][\dX -]{8,20}[\dX])/iu.exec(text);
  if (isbn) add('isbn', at(isbn.index, isbn.index + isbn[0].length, isbn[1] ?? ''));
  for (const { label, target, span } of links) {
    const kind = kindOfLabel(label) ?? (/^\W*(?:pdf|paper|preprint)\W*$/iu.test(label) ? 'pdf' : guessKind(target));
    add(kind === 'publisher' ? 'url' : kind, { field: '', text: target, span, isExact: false });
  }
  const [first] = findAddresses(text).filter(({ address }) => !/doi\.org\/|arxiv\.org\//iu.test(address));
  if (first) add('url', at(first.start, first.end, first.address));
}

/** What else a reference says: an award, that a paper has not appeared, a note. */
function readNotes(notes: readonly Value[], add: (field: string, value: Value | null) => void): void {
  const kept: Value[] = [];
  for (const note of notes) {
    const status = findStatus(note.text);
    const text = note.text
      .replace(
        /\b(?:available|retrieved|accessed|last accessed|verfügbar|disponible|abgerufen|consulté)\b.{0,60}$/iu,
        '',
      )
      .replaceAll(/https?:\/\/\S+/gu, '')
      .replaceAll(edge(',;:.()[\\]*†‡§'), '');
    if (
      /\b(?:award|prize|honou?rable mention|best (?:student )?(?:paper|poster)|runner[- ]up|oral|spotlight)\b/iu.test(
        text,
      )
    )
      add('award', { ...note, text });
    else if (status !== null && text.length < status.length + 4) add('pubstate', note);
    else if (
      /\p{L}{2}/u.test(text) &&
      !/^(?:in|and|und|doi|url|pmid|pmcid|arxiv|see|available|online|from|at|the|of|eds?|pubmed(?: central)?|epub|p+|vol|no|equal contribution|print|web)$/iu.test(
        text,
      )
    )
      kept.push({ ...note, text });
  }
  add('note', joinValues(kept, '; '));
}

/** The type of what a reference describes, by its words, its parts and the heading above it. */
function findType(text: string, parts: readonly Part[], container: string, heading: Heading | null): string {
  const has = (label: Label) => parts.some((part) => part.label === label);
  const behind = parts
    .filter(({ label }) => label !== 'title' && label !== 'author')
    .map(({ start, end }) => text.slice(start, end))
    .join(' ');
  if (
    /\b(?:ph\.? ?d\.?|doctoral|thèse|doktorarbeit|dissertation|diss\.)(?!\p{L})|博士/iu.test(behind) &&
    !/dissertation abstracts/iu.test(behind)
  )
    return 'phdthesis';
  if (/\b(?:master(?:['’]?s)?|m\.?sc\.?|diplom\p{Ll}*|bachelor(?:['’]?s)?)\s?(?:thesis|arbeit)|硕士/iu.test(behind))
    return 'mastersthesis';
  if (/\bpatent\b/iu.test(behind) && !has('container')) return 'patent';
  if (/\b(?:technical|tech\.?|research|working) (?:report|rep\.?|paper)\b/iu.test(behind)) return 'techreport';
  if (
    /\b(?:proc(?:eedings|s)?|conf(?:erence)?|symp(?:osium)?|workshop|congress|tagung|congrès|congreso|congresso|actas|actes|annual meeting)\b|会议/iu.test(
      container,
    )
  )
    return /^(?:proc(?:eedings|\.)? of the (?:national|royal)|proc\.? (?:natl|r\. ?soc|nat\.)|proceedings of the ieee$)/iu.test(
      container,
    )
      ? 'article'
      : 'inproceedings';
  const isIn = parts.some(
    ({ label, start, end }) =>
      (label === 'container' || label === 'editor') && /^\W*(?:in|dans|en)\b/iu.test(text.slice(start, end)),
  );
  if (container !== '') {
    if (isIn && heading?.type === 'inproceedings') return 'inproceedings';
    return (isIn && !has('volume')) || (has('editor') && (has('publisher') || has('place')))
      ? 'incollection'
      : 'article';
  }
  if (heading?.type && heading.type !== 'article') return heading.type;
  return has('publisher') || has('place') ? 'book' : 'misc';
}
