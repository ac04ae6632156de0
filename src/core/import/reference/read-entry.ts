import type { Draft, DraftReference, Field } from '../../model/draft.ts';
import type { SourceText } from '../../model/source-text.ts';
import { texToText } from './tex/clean-tex.ts';
import { texToAddress } from './tex/tex-address.ts';
import type { Entry, Value } from './entry.ts';
import { isOnlyStatus } from './publication-status.ts';
import { readEntryDate } from './read-entry-date.ts';
import { readKeywords, splitField } from './read-keywords.ts';
import { readTitle } from './read-title.ts';
import { readRichText, readText } from './read-value.ts';
import { readAuthors } from './read-authors.ts';
import { isUndeterminedLanguage } from './languages.ts';
import { listLanguages, readDetails } from './read-details.ts';
import { readKind } from './read-kind.ts';
import { archiveOf, type ReadLinks, readLinks } from './read-links.ts';
import { createNameReader, type ReadNames } from './read-names.ts';
import { readNote } from './read-note.ts';
import { listNoticedWorks, readRetraction } from './read-retraction.ts';
import { expandUserFields } from './user-fields.ts';

export interface ReadEntry {
  /** Null if it has no title. */
  readonly draft: (Draft & { readonly reference: DraftReference }) | null;
  /** Values that should be links or a language but are not. */
  readonly unusable: readonly Value[];
}

const peopleFields = ['author', 'authors', 'editor', 'editors'];

/** Creates drafts for the entries of a file, in order. Entries already contain what they inherit. */
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
  const entry = expandUserFields(written);
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
  const details = readDetails(entry, { type: kind.type.value, genre: kind.genre, venue: kind.venueField });
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
      // An entry of type “other” without a venue has no known type.
      type: kind.type.value === 'other' && !kind.venue ? null : kind.type,
      venue: kind.venue,
      links,
      details,
      editors: editor ? readNames(editor).names : [],
      keywords: readKeywords(values),
      award: readAward(values),
      preview: readPreview(values),
      note: readEntryNote(values, taken, surplus),
      selected: readSelected(values),
      ...(retracted && { retracted }),
      retracts: listNoticedWorks(entry, 'retracts'),
      corrects: listNoticedWorks(entry, 'corrects'),
    },
  };
  // For software, the field holds a programming language.
  const languages = details.language || kind.type.value === 'software' ? [] : listLanguages(values);
  return { draft, unusable: [...unusable, ...languages.filter(({ text }) => !isUndeterminedLanguage(text))] };
}

/** An arXiv category, if it is the class of an arXiv eprint. */
function readCategory(values: ReadonlyMap<string, Value>): Field<string> | null {
  const field = readText(values.get('primaryclass') ?? values.get('eprintclass'));
  const isHere = /^(?:arxiv)?$/i.test(archiveOf(values));
  return field && isHere && /^[a-z]+(?:-[a-z]+)?(?:\.[a-z]+(?:-[a-z]+)?)?$/i.test(field.value) ? field : null;
}

/** The names of awards, or their description; a mere `true` is no name. */
function readAward(values: ReadonlyMap<string, Value>): Field<string> | null {
  const named = ['award_name', 'award', 'awards']
    .flatMap((field) => readText(values.get(field)) ?? [])
    .filter(({ value }) => !/^(?:true|false|yes|no)$/i.test(value));
  const [first, ...others] = named;
  // al-folio has a description next to the name of an award; other files have further names.
  const more = others.filter(({ rule, value }) => rule === 'awards' && value !== first?.value);
  return first ? { ...first, value: [first, ...more].map(({ value }) => value).join('; ') } : null;
}

/** The path of a picture; a mere `true` is no path. */
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
