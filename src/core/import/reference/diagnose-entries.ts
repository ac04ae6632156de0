import { createDiagnostic, type Diagnostic } from '../../diagnostics.ts';
import type { NameField, Span } from '../../model/draft.ts';
import { invertName } from '../../model/name.ts';
import type { SourceText } from '../../model/source-text.ts';
import type { Entry } from './entry.ts';
import type { ReadEntry } from './read-entry.ts';

/** A syntax error in words. A broken entry is skipped; otherwise it is read all the same. */
export interface Fault {
  /** The entry, by its key or its number. */
  readonly entry: string;
  readonly span: Span;
  readonly isBroken: boolean;
  readonly problem: string;
  readonly remedy: string;
}

/** The findings in a bibliography file of any format. */
export interface Findings {
  readonly source: SourceText;
  /** Entries as written. */
  readonly entries: readonly Pick<Entry, 'key' | 'type' | 'head' | 'span'>[];
  readonly read: readonly (ReadEntry & { readonly entry: Entry })[];
  /** True if the entries were made from formatted references, at each build. */
  readonly areFormatted: boolean;
  readonly faults: readonly Fault[];
  /** Text outside of entries that looks like a part of one. */
  readonly strays: readonly Span[];
  /** Fields that are neither used nor deliberately ignored, in the order of the file. */
  readonly unused: readonly { readonly name: string; readonly span: Span | null }[];
  /** The field that was probably meant by an unknown name; by default none. */
  readonly findMeant?: (name: string) => string | null;
}

/** All diagnostics about a bibliography file and its entries. */
export function diagnoseEntries(findings: Findings): readonly Diagnostic[] {
  return [
    ...diagnoseForm(findings),
    ...diagnoseKeys(findings),
    ...findings.read.flatMap((read) => diagnoseEntry(findings, read)),
    ...diagnoseUnusedFields(findings),
  ];
}

/** The name of an entry in a message: its key, or else its type. */
export const describeEntry = ({ key, type }: Pick<Entry, 'key' | 'type'>) => key?.value ?? `@${type}`;

/** The start of an entry, for a message. */
export function locateEntry(source: SourceText, { key, head }: Pick<Entry, 'key' | 'head'>) {
  return source.locate(key?.span ?? head);
}

function diagnoseForm({ source, faults, strays }: Findings): readonly Diagnostic[] {
  return [
    ...faults.map(({ isBroken, entry, problem, remedy, span }) =>
      createDiagnostic(
        isBroken ? 'reference-unreadable' : 'reference-mended',
        { entry, problem, remedy },
        source.locate(span),
      ),
    ),
    ...strays.map((span) =>
      createDiagnostic('text-outside-entry', { found: source.text.slice(span.start, span.end) }, source.locate(span)),
    ),
  ];
}

function diagnoseKeys({ source, entries }: Findings): readonly Diagnostic[] {
  const firsts = new Map<string, number>();
  return entries.flatMap((entry) => {
    if (!entry.key) return [];
    const first = firsts.get(entry.key.value);
    if (first === undefined) {
      firsts.set(entry.key.value, source.locate(entry.span).line);
      return [];
    }
    const details = { key: entry.key.value, line: first };
    return [createDiagnostic('reference-key-twice', details, locateEntry(source, entry))];
  });
}

function diagnoseEntry({ source, areFormatted }: Findings, { entry, draft, unusable }: Findings['read'][number]) {
  const position = locateEntry(source, entry);
  if (!draft) return [createDiagnostic('reference-title-missing', { entry: describeEntry(entry) }, position)];
  const { title, authors, date } = draft;
  const reading = {
    title: title.value.written,
    authors: authors.map(({ value }) => value),
    year: date.value.year,
    areFormatted,
  };
  const isAnonymous = draft.authors.length === 0 && draft.reference.editors.length === 0;
  return [
    ...(title.confidence === 'certain'
      ? []
      : [createDiagnostic('uncertain-reference', reading, source.locate(title.span))]),
    ...(isAnonymous
      ? [
          createDiagnostic(
            'reference-authors-missing',
            { title: draft.title.value.written },
            source.locate(draft.title.span),
          ),
        ]
      : []),
    ...diagnoseNames(source, describeEntry(entry), [...draft.authors, ...draft.reference.editors]),
    ...unusable.map(({ field, text, span }) =>
      createDiagnostic(
        'reference-value-unusable',
        { field, found: text, entry: describeEntry(entry) },
        source.locate(span),
      ),
    ),
  ];
}

/** Ambiguous names of an entry, reported at the first of them. */
function diagnoseNames(source: SourceText, entry: string, names: readonly NameField[]): readonly Diagnostic[] {
  const unsure = names.filter(({ confidence }) => confidence !== 'certain');
  const [first] = unsure;
  if (!first) return [];
  const details = { entry, names: unsure.map(({ parts, value }) => (parts ? invertName(parts) : value)) };
  return [createDiagnostic('reference-names-unsure', details, source.locate(first.span))];
}

/** Each misspelled field is reported at its first occurrence, and all other unused fields at the first of them. */
function diagnoseUnusedFields({ source, unused, findMeant = () => null }: Findings): readonly Diagnostic[] {
  const fields = [...Map.groupBy(unused, ({ name }) => name)].map(([name, places]) => {
    const span = places[0]?.span ?? null;
    return { name, count: places.length, meant: findMeant(name), position: span && source.locate(span) };
  });
  const misspelled = fields.flatMap(({ name, count, meant, position }) =>
    meant === null ? [] : [createDiagnostic('reference-field-misspelled', { name, count, meant }, position)],
  );
  const others = fields.filter(({ meant }) => meant === null);
  const [first] = others;
  if (!first) return misspelled;
  const counts = others
    .toSorted((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .map(({ name, count }) => [name, count] as const);
  return [...misspelled, createDiagnostic('reference-fields-unused', { fields: counts }, first.position)];
}
