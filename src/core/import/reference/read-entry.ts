import type { Draft, DraftReference, Field, WrittenDate } from '../../model/draft.ts';
import { saysRetracted } from '../../model/retraction.ts';
import { joinMarkup } from '../../model/tex/collector.ts';
import type { SourceText } from '../../model/source-text.ts';
import { readDate, readDateParts, unknownDate } from './dates.ts';
import { findStatus } from './publication-status.ts';
import type { RichText } from '../../model/markup.ts';
import { texToRichText, texToText } from './tex/clean-tex.ts';
import { listProtectedWords } from './tex/protected-words.ts';
import { texToAddress } from './tex/tex-address.ts';
import { containerTypes } from './entry-types.data.ts';
import { type Entry, placeOf, type Value } from './entry.ts';
import { readAuthors } from './read-authors.ts';
import { readDetails } from './read-details.ts';
import { readKind } from './read-kind.ts';
import { archiveOf, type ReadLinks, readLinks } from './read-links.ts';
import { createNameReader, type ReadNames } from './read-names.ts';
import { readNote } from './read-note.ts';
import { listRetracted, readRetraction } from './read-retraction.ts';
import { spreadUserFields } from './user-fields.ts';

export interface ReadEntry {
  /** Null where it has no title. */
  readonly draft: (Draft & { readonly reference: DraftReference }) | null;
  /** Values that should be links and are none. */
  readonly unusable: readonly Value[];
}

const peopleFields = ['author', 'authors', 'editor', 'editors'];

/** Makes drafts of the entries of a file, in its order. Each has everything it takes from others. */
export function readEntries(
  source: SourceText,
  entries: readonly Entry[],
  areFormatted = false,
): readonly (ReadEntry & { readonly entry: Entry })[] {
  const people = entries.flatMap(({ values }) => peopleFields.flatMap((field) => values.get(field) ?? []));
  const readNames = createNameReader(people, areFormatted);
  return entries.map((entry) => ({ entry, ...readEntry(source, entry, readNames) }));
}

function readEntry(source: SourceText, written: Entry, readNames: (value: Value) => ReadNames): ReadEntry {
  const entry = spreadUserFields(written);
  const { values } = entry;
  const title = readTitle(entry);
  const isSure = !values.has('uncertain');
  if (!title) return { draft: null, unusable: [] };
  const { links, unusable, taken, surplus } = readLinks(entry);
  const kind = readKind(entry, links);
  const authors = readAuthors(values, readNames);
  const editor = values.get('editor') ?? values.get('editors');
  const key = entry.key;
  const retracted = readRetraction(entry);
  const draft = {
    source: { file: source.file, line: source.locate(entry.span).line },
    score: null,
    category: readCategory(values),
    date: readEntryDate(entry),
    code: links.code ? { ...links.code, value: true as const } : null,
    title: isSure ? title : { ...title, confidence: 'likely' as const, rule: 'uncertain' },
    authors: authors.names,
    etal: authors.etal
      ? { value: true as const, span: authors.etal, confidence: 'certain' as const, rule: authors.field }
      : null,
    affiliations: splitField(values.get('affiliation') ?? values.get('affiliations'), /;/),
    abstract: readRichText(values.get('abstract')),
    reference: {
      key: key && { ...key, confidence: 'certain' as const, rule: 'key' },
      // Of what is only something else, nothing is known.
      type: kind.type.value === 'other' && !kind.venue ? null : kind.type,
      venue: kind.venue,
      links,
      details: readDetails(entry, { type: kind.type.value, genre: kind.genre, venue: kind.venueField }),
      editors: editor ? readNames(editor).names : [],
      keywords: readKeywords(values),
      award: readAward(values),
      preview: readPreview(values),
      note: readEntryNote(values, taken, surplus),
      selected: readSelected(values),
      ...(retracted && { retracted }),
      retracts: listRetracted(entry),
    },
  };
  return { draft, unusable };
}

/** Title and subtitle. Whole books may have their title where their parts look for it. */
function readTitle({ type, values }: Entry): Field<RichText> | null {
  const whole = containerTypes.has(type) ? (values.get('booktitle') ?? values.get('maintitle')) : undefined;
  const title = readTitlePart(values.get('title') ?? whole);
  const subtitle = readTitlePart(values.get('subtitle'));
  if (!title || !subtitle) return title;
  const [written, added] = [title.value.written, subtitle.value.written];
  if (written.toLowerCase().includes(added.toLowerCase())) return title;
  const colon = /[?!:.]$/.test(written) ? ' ' : ': ';
  const [kept, more] = [title.value.protectedWords ?? [], subtitle.value.protectedWords ?? []];
  return {
    ...title,
    value: {
      written: written + colon + added,
      markup: joinMarkup(title.value.markup, colon, subtitle.value.markup),
      protectedWords: [...kept, ...more],
    },
  };
}

function readTitlePart(value: Value | undefined): Field<RichText> | null {
  const title = readRichText(value);
  const protectedWords = value && title ? listProtectedWords(value.text) : [];
  return title && protectedWords.length > 0 ? { ...title, value: { ...title.value, protectedWords } } : title;
}

function readRichText(value: Value | undefined): Field<RichText> | null {
  const text = value && texToRichText(value.text);
  if (!text || text.written === '') return null;
  return { value: text, span: value.span, confidence: 'certain', rule: value.field };
}

function readText(value: Value | undefined): Field<string> | null {
  const text = value ? texToText(value.text) : '';
  return value && text !== '' ? { value: text, span: value.span, confidence: 'certain', rule: value.field } : null;
}

function readEntryDate(entry: Entry): Field<WrittenDate> {
  const { values, key, head } = entry;
  const [date, year, month, day] = ['date', 'year', 'month', 'day'].map((name) => values.get(name));
  // The tilde of biblatex's `2019~` is no space.
  const text = (value: Value | undefined) =>
    value ? texToText(value.text.replaceAll(/(?<=\d)~(?=\s*(?:$|\/))/g, '\\textasciitilde{}')) : '';
  const whole = date ? readDate(text(date)) : unknownDate;
  const parts = readDateParts(text(year), text(month), text(day));
  const found = findEntryStatus(entry, [whole, parts]);
  const status = found && { status: found };
  if (date && whole.year !== null)
    return { value: { ...whole, ...status }, span: date.span, confidence: 'certain', rule: 'date' };
  const named = year ?? month;
  if (named && parts.year !== null)
    return { value: { ...parts, ...status }, span: named.span, confidence: 'certain', rule: 'year' };
  const event = values.get('eventdate');
  const held = readDate(text(event));
  if (event && held.year !== null && found === null)
    return { value: held, span: event.span, confidence: 'likely', rule: 'eventdate' };
  const unread = [date, year].find((value) => value && text(value).trim() !== '');
  const place = unread?.span ?? key?.span ?? head;
  const { printed } = date ? whole : parts;
  const undated = { ...unknownDate, ...(printed !== undefined && { printed }), ...status };
  return { value: undated, span: place, confidence: 'certain', rule: unread?.field ?? 'none' };
}

/** What an entry says of a paper that has not appeared: in its date, in `pubstate`, or in a note that says nothing else; without a year in any note or venue. */
function findEntryStatus({ type, values }: Entry, dates: readonly WrittenDate[]): string | null {
  const own = dates.find(({ status }) => status !== undefined)?.status;
  if (own !== undefined) return own;
  const state = readText(values.get('pubstate'))?.value ?? '';
  if (state !== '' && !/^(?:final|print|e?p?publish(?:ed)?)$/i.test(state) && !saysRetracted(state))
    return findStatus(state) ?? state;
  const note = readText(values.get('note') ?? values.get('addendum'))?.value ?? '';
  if (isOnlyStatus(note)) return findStatus(note);
  if (dates.some(({ year }) => year !== null)) return null;
  const said = ['note', 'addendum', 'howpublished', 'annotation', 'journal', 'journaltitle', 'booktitle', 'comment'];
  const found = said
    .map((name) => findStatus(readText(values.get(name))?.value ?? ''))
    .find((status) => status !== null);
  return found ?? (type === 'inpress' ? 'in press' : null);
}

/** True for a note that says nothing but that a paper has not appeared; the date says so then. */
function isOnlyStatus(note: string): boolean {
  const status = findStatus(note);
  return status !== null && !/[\p{L}\d]/u.test(note.replace(status, ''));
}

/** A category of arXiv's, where it is the class of an eprint there. */
function readCategory(values: ReadonlyMap<string, Value>): Field<string> | null {
  const field = readText(values.get('primaryclass') ?? values.get('eprintclass'));
  const isHere = /^(?:arxiv)?$/i.test(archiveOf(values));
  return field && isHere && /^[a-z]+(?:-[a-z]+)?(?:\.[a-z]+(?:-[a-z]+)?)?$/i.test(field.value) ? field : null;
}

function readKeywords(values: ReadonlyMap<string, Value>): readonly Field<string>[] {
  const fields = ['keywords', 'keyword', 'author_keywords', 'author-keywords'].flatMap(
    (name) => values.get(name) ?? [],
  );
  const [written] = fields.slice(0, 1).map(unbrace);
  const separators = [/[;；]/, /[,，、]/, /[|•·]/];
  const separator = separators.find((sign) => sign.test(written?.text ?? '')) ?? /,/;
  // Of a slash that parts key words, a sign as long stands in the place.
  const value =
    written && separators.every((sign) => !sign.test(written.text))
      ? { ...written, text: written.text.replaceAll(' / ', ' , ') }
      : written;
  // Medical databases mark the subjects that a paper is mainly about.
  const keywords = splitField(value, separator).map((word) => ({
    ...word,
    value: word.value.replace(/^\*|(?<=\/)\*/g, ''),
  }));
  const seen = new Set<string>();
  return keywords.filter((keyword) => {
    const folded = keyword.value.toLowerCase();
    return seen.has(folded) ? false : Boolean(seen.add(folded));
  });
}

/** Braces around a whole list protect nothing: `{{moss; walls}}`. */
function unbrace(value: Value): Value {
  const inside = /^\{((?:[^{}]|\{[^{}]*\})*)\}$/.exec(value.text)?.[1];
  if (inside === undefined || !/[;,|；，]/.test(inside)) return value;
  return { ...value, text: inside, span: placeOf(value, 1, value.text.length - 1) };
}

/** The parts of a list as plain texts, each in its place. Separators between braces divide nothing. */
function splitField(value: Value | undefined, separator: RegExp): readonly Field<string>[] {
  if (!value) return [];
  if (value.items) return value.items.flatMap((item) => readText(item) ?? []);
  const fields: Field<string>[] = [];
  let start = 0;
  let depth = 0;
  for (let at = 0; at <= value.text.length; at++) {
    const sign = value.text.charAt(at);
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    const isEntity = sign === ';' && /&#?\w{1,10}$/.test(value.text.slice(Math.max(start, at - 12), at));
    if (at < value.text.length && (depth > 0 || isEntity || !separator.test(sign))) continue;
    const piece = value.text.slice(start, at);
    const text = texToText(piece);
    const leading = piece.length - piece.trimStart().length;
    const span = placeOf(value, start + leading, start + piece.trimEnd().length);
    if (text !== '') fields.push({ value: text, span, confidence: 'certain', rule: value.field });
    start = at + 1;
  }
  return fields;
}

/** The names of awards, or what is said of them; a mere `true` names none. */
function readAward(values: ReadonlyMap<string, Value>): Field<string> | null {
  const named = ['award_name', 'award', 'awards']
    .flatMap((field) => readText(values.get(field)) ?? [])
    .filter(({ value }) => !/^(?:true|false|yes|no)$/i.test(value));
  const [first, ...others] = named;
  // Beside the name of an award al-folio has what is said of it; other files name others.
  const more = others.filter(({ rule, value }) => rule === 'awards' && value !== first?.value);
  return first ? { ...first, value: [first, ...more].map(({ value }) => value).join('; ') } : null;
}

/** The path of a picture; a mere `true` names none. */
function readPreview(values: ReadonlyMap<string, Value>): Field<string> | null {
  const value = values.get('preview');
  const path = value ? texToAddress(value.text).replace(/^\/(?!\/)/, '') : '';
  return value && /[./]/.test(path) ? { value: path, span: value.span, confidence: 'certain', rule: 'preview' } : null;
}

/** A note, unless it only says where the paper is. */
function readEntryNote(
  values: ReadonlyMap<string, Value>,
  taken: ReadLinks['taken'],
  surplus: ReadLinks['surplus'],
): Field<string> | null {
  const value = values.get('note') ?? values.get('addendum');
  const saysNothing = value !== undefined && isOnlyStatus(texToText(value.text));
  return saysNothing ? readNote(undefined, [], surplus) : readNote(value, (value && taken.get(value)) ?? [], surplus);
}

function readSelected(values: ReadonlyMap<string, Value>): Field<true> | null {
  const selected = readText(values.get('selected'));
  return selected && /^(?:true|yes|1)$/i.test(selected.value) ? { ...selected, value: true } : null;
}
