import type { Span } from '../../model/draft.ts';
import { findAddresses } from '../reference/addresses.ts';
import type { Entry, Value } from '../reference/entry.ts';
import { findArxivId, readDoi } from '../reference/identifiers.ts';
import { guessKind, readLink } from '../reference/link-targets.ts';
import { findStatus } from '../reference/publication-status.ts';
import {
  type CleanText,
  cleanContainer,
  cleanDate,
  cleanEdition,
  cleanEditors,
  cleanNames,
  cleanPages,
  cleanText,
  cleanTitle,
  matchEdges,
  editorMark,
  presentedAt,
} from './clean-parts.ts';
import { awardWords, cutOut, divideAtAward, divideAtDescription, divideAtDetails } from './divide-parts.ts';
import { divideTitle } from './divide-title.ts';
import { findType } from './find-type.ts';
import type { Heading } from './headings.ts';
import type { LabelledReference } from './label-reference.ts';
import type { Label, Part } from './labels.ts';
import { divideImprint } from './divide-imprint.ts';
import type { PlainText } from './plain-text.ts';
import { readVolume } from './read-volume.ts';
import { findWrittenDetails, kindOfLabel, type WrittenDetail } from './written-details.ts';
import { findWrittenStatus, type WrittenStatus } from './written-status.ts';

/** Converts a labelled reference to an entry in biblatex's terms. */
export function readFields(plain: PlainText, { tokens, labels }: LabelledReference, heading: Heading | null): Entry {
  const parts: Part[] = [];
  for (const [index, { start, end }] of tokens.entries()) {
    const label = labels[index] ?? 'note';
    const last = parts.at(-1);
    if (last?.label === label) parts[parts.length - 1] = { ...last, end };
    else parts.push({ label, start, end });
  }
  const details = findWrittenDetails(plain.text);
  const status = findWrittenStatus(plain.text);
  divideAtDetails(plain, parts, details);
  if (status) cutOut(parts, { start: status.start, end: status.start + status.text.length });
  divideTitle(plain.text, parts);
  divideAtDescription(plain, parts);
  divideAtAward(plain, parts);
  const values = new Map<string, Value>();
  const add = (field: string, value: Value | null) => {
    if (value && !values.has(field)) values.set(field, { ...value, field });
  };
  const list = (label: Label) => parts.filter((part) => part.label === label);
  const take = (label: Label, clean: CleanText) => list(label).flatMap((part) => createValue(plain, part, clean) ?? []);

  add('title', joinValues(take('title', cleanTitle), ' '));
  const isEdited = list('author').some(({ start, end }) => editorMark.test(plain.text.slice(start, end)));
  add(isEdited ? 'editor' : 'author', joinValues(take('author', cleanNames), ', '));
  add('editor', joinValues(take('editor', cleanEditors), ', '));
  const state = status && createStatus(plain, status);
  const dates = [...take('date', cleanDate), ...takeDetails(plain, details, 'held')];
  const dated = dates.find(({ text }) => /\d{4}/u.test(text));
  // `2017 … (in press)` has both.
  if (dated && state && !/\d{4}/u.test(state.text)) add('pubstate', state);
  else add('date', state);
  add('date', dated ?? dates[0] ?? null);
  const notes = take('note', cleanText);
  const occasion = findOccasion(notes);
  const container = joinValues(take('container', cleanContainer), ', ') ?? occasion?.name ?? null;
  const stated = (kind: WrittenDetail['kind']) => takeDetails(plain, details, kind)[0] ?? null;
  const [named, number, version, place] = [stated('type'), stated('number'), stated('version'), stated('venue')];
  const isAwaited = status?.place === 'venue';
  const read = findType(plain.text, parts, { container: container?.text ?? '', isEdited, isAwaited, heading });
  const isHeld = place !== null && heading?.type !== 'talk' && heading?.type !== 'poster';
  const type = named?.text ?? (isHeld ? 'inproceedings' : number && !container ? 'techreport' : read);
  add(venueFields.get(type) ?? 'journaltitle', container);
  add('series', joinValues(take('series', cleanText), ', '));
  add('number', number);
  if (type === 'techreport') add('type', stated('form'));
  add('version', version);
  add('venue', place);
  readVolume(joinValues(take('volume', cleanText), ' '), add);
  add('pages', take('pages', cleanPages)[0] ?? null);
  // `…, pp. 1–9. Best Paper Award.`
  const [places, imprint] = divideImprint(take('publisher', cleanText));
  const awards = imprint.filter(({ text }) => awardWords.test(text));
  add(
    /thesis|report/u.test(type) ? 'institution' : 'publisher',
    joinValues(
      imprint.filter((part) => !awards.includes(part)),
      ', ',
    ),
  );
  add('location', joinValues([...take('place', cleanText), ...places], ', '));
  add('edition', take('edition', cleanEdition)[0] ?? null);
  const [spoken, genre] = [spokenKinds.get(type), take('genre', cleanText)[0]];
  if (type === 'misc' || spoken !== undefined) add('type', genre ?? null);
  readAddresses(plain, parts, add);
  readNotes(
    [...awards, ...notes].filter((note) => note !== occasion?.note),
    add,
  );
  const span = spanOf(plain, 0, plain.text.length);
  if (spoken !== undefined) add('type', { field: '', text: spoken, span, isExact: false });
  if (heading?.status && !values.has('date'))
    add('pubstate', { field: '', text: heading.status, span, isExact: false });
  if (heading?.year && !values.has('date') && !values.has('pubstate'))
    add('date', { field: '', text: String(heading.year), span, isExact: false });
  return { type: spoken === undefined ? type : 'misc', key: null, values, span, head: span };
}

/** The meeting at which a work was presented, in a note: `Presented at the Workshop on Moss`. */
function findOccasion(notes: readonly Value[]): { readonly note: Value; readonly name: Value } | null {
  for (const note of notes) {
    const name = note.text.replace(presentedAt, '');
    if (name !== note.text && name.length > 3) return { note, name: { ...note, text: name, isExact: false } };
  }
  return null;
}

const createStatus = (plain: PlainText, { text, start }: WrittenStatus): Value => ({
  field: '',
  text,
  span: spanOf(plain, start, start + text.length),
  isExact: false,
});

/** What a reference says in words with one meaning. */
const takeDetails = (plain: PlainText, details: readonly WrittenDetail[], kind: WrittenDetail['kind']): Value[] =>
  details
    .filter((detail) => detail.kind === kind)
    .map(({ text, start, end }) => ({ field: '', text, span: spanOf(plain, start, end), isExact: false }));

const venueFields: ReadonlyMap<string, string> = new Map([
  ['inproceedings', 'booktitle'],
  ['incollection', 'booktitle'],
  ['talk', 'eventtitle'],
  ['poster', 'eventtitle'],
]);

/** Types without an entry type of biblatex: the `type` of an entry `@misc`. */
const spokenKinds: ReadonlyMap<string, string> = new Map([
  ['talk', 'Talk'],
  ['poster', 'Poster'],
]);

function spanOf({ offsets }: PlainText, start: number, end: number): Span {
  return { start: offsets[start] ?? 0, end: (offsets[Math.max(start, end - 1)] ?? 0) + 1 };
}

/** The text between two offsets, cleaned at its ends; null if nothing is left. */
function createValue(plain: PlainText, { start, end }: Part, clean: CleanText): Value | null {
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

/** All links of a reference. */
function readAddresses(
  plain: PlainText,
  parts: readonly Part[],
  add: (field: string, value: Value | null) => void,
): void {
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
  const arxiv = findArxivId(text) ?? /\[(\d{4}\.\d{4,5})(?:v\d{1,2})?(?: \[[\w.-]{2,20}\])?\]/u.exec(text)?.[1] ?? null;
  if (arxiv !== null) add('arxiv', at(text.indexOf(arxiv), text.indexOf(arxiv) + arxiv.length, arxiv));
  const pmid = /\bPMID:?\s?(\d{5,9})\b/iu.exec(text);
  if (pmid) add('pmid', at(pmid.index, pmid.index + pmid[0].length, pmid[1] ?? ''));
  const isbn = /\bISBN(?:-1[03])?:?\s?([\dX][\dX -]{8,20}[\dX])/iu.exec(text);
  if (isbn) add('isbn', at(isbn.index, isbn.index + isbn[0].length, isbn[1] ?? ''));
  for (const { label, target, span, at: start } of links) {
    // The link on a name leads to a person, that on a venue to its own page.
    const part = start === null ? null : parts.find((one) => one.start <= start && start < one.end);
    if ((part && part.label !== 'title' && !/^https?:|^10\./iu.test(label)) || /^\W*(?:bib|cite)/iu.test(label))
      continue;
    const linked = readLink('publisher', target);
    const named = kindOfLabel(label) ?? guessKind(target);
    const kind = linked?.kind === 'doi' || linked?.kind === 'arxiv' ? linked.kind : named;
    add(kind === 'publisher' ? 'url' : kind, { field: '', text: target, span, isExact: false });
  }
  for (const { address, start, end } of findAddresses(text)) {
    if (/doi\.org\/|arxiv\.org\//iu.test(address)) continue;
    // `[PDF: https://…]`
    const label = /[[(](\p{L}[\p{L} ]{1,20}):?\s?$/u.exec(text.slice(Math.max(0, start - 30), start))?.[1] ?? '';
    add(kindOfLabel(label) ?? 'url', at(start, end, address));
  }
}

/** `arXiv preprint arXiv:2401.00001`: a place and an identifier, which are fields of their own. */
const statedArxiv =
  /\barxiv(?: (?:e-?prints?|pre-?prints?))?[,:]? ?(?:arxiv: ?)?(?:\d{4}\.\d{4,5}|[a-z-]{2,10}(?:\.[a-z]{2})?\/\d{7})(?:v\d{1,2})?/giu;

/** Other information in a reference: an award, the publication state, a note. */
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
      .replaceAll(statedArxiv, '')
      .replaceAll(matchEdges(',;:.()[\\]*†‡§'), '');
    if (awardWords.test(text)) add('award', { ...note, text });
    else if (status !== null && text.length < status.length + 4) add('pubstate', note);
    else if (
      /\p{L}{2}/u.test(text) &&
      !/^(?:hep-(?:ex|ph|th|lat)|astro-ph(?:\.\p{L}{2})?|gr-qc|quant-ph|math-ph|nucl-(?:ex|th)|cond-mat(?:\.[\p{L}-]{2,9})?|in|and|und|doi|url|pmid|pmcid|arxiv|see|available|online|from|at|the|of|eds?|pubmed(?: central)?|epub|p+|vol|no|equal contribution|print|web)$/iu.test(
        text,
      )
    )
      kept.push({ ...note, text });
  }
  add('note', joinValues(kept, '; '));
}
