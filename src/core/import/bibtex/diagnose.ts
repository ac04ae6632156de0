import { createDiagnostic, type Diagnostic } from '../../diagnostics.ts';
import type { SourceText } from '../../model/source-text.ts';
import { readMonth } from '../reference/dates.ts';
import { isKnownField } from './fields.data.ts';
import type { Entry, MissingParent } from './inherit.ts';
import type { ReadEntry } from './read-entry.ts';
import type { BibtexFile } from './scan-file.ts';
import type { FindDefinition } from './values.ts';

export interface BibtexFindings {
  readonly source: SourceText;
  readonly scanned: BibtexFile;
  readonly find: FindDefinition;
  readonly read: readonly (ReadEntry & { readonly entry: Entry })[];
  readonly missing: readonly MissingParent[];
  /** Entries that are no papers. */
  readonly containers: readonly Entry[];
}

/** Everything that the owner should know about a file and what was read from it. */
export function diagnoseBibtex(findings: BibtexFindings): readonly Diagnostic[] {
  return [
    ...diagnoseForm(findings),
    ...diagnoseEmptiness(findings),
    ...diagnoseKeys(findings),
    ...diagnoseAbbreviations(findings),
    ...diagnoseParents(findings),
    ...findings.read.flatMap((read) => diagnoseEntry(findings.source, read)),
    ...diagnoseFields(findings),
    ...diagnoseContainers(findings),
  ];
}

const nameEntry = ({ key, type }: Pick<Entry, 'key' | 'type'>) => key?.value ?? `@${type}`;

function locateHead(source: SourceText, { span, key, type }: Pick<Entry, 'span' | 'key' | 'type'>) {
  return source.locate(key?.span ?? { start: span.start, end: span.start + 1 + type.length });
}

function diagnoseForm({ source, scanned }: BibtexFindings): readonly Diagnostic[] {
  return [
    ...scanned.faults.map(({ isBroken, entry, problem, remedy, span }) =>
      createDiagnostic(
        isBroken ? 'reference-unreadable' : 'reference-mended',
        { entry, problem, remedy },
        source.locate(span),
      ),
    ),
    ...scanned.strays.map((span) =>
      createDiagnostic('text-outside-entry', { found: source.text.slice(span.start, span.end) }, source.locate(span)),
    ),
  ];
}

function diagnoseEmptiness({ source, scanned }: BibtexFindings): readonly Diagnostic[] {
  if (scanned.entries.length > 0 || scanned.faults.some(({ isBroken }) => isBroken)) return [];
  return [createDiagnostic('references-empty', { file: source.file }, source.locate({ start: 0, end: 0 }))];
}

function diagnoseKeys({ source, scanned }: BibtexFindings): readonly Diagnostic[] {
  const firsts = new Map<string, number>();
  return scanned.entries.flatMap((entry) => {
    if (!entry.key) return [];
    const first = firsts.get(entry.key.value);
    if (first === undefined) {
      firsts.set(entry.key.value, source.locate(entry.span).line);
      return [];
    }
    return [createDiagnostic('reference-key-twice', { key: entry.key.value, line: first }, locateHead(source, entry))];
  });
}

/** Each abbreviation is told of once. */
function diagnoseAbbreviations({ source, scanned, find }: BibtexFindings): readonly Diagnostic[] {
  const told = new Set<string>();
  return scanned.entries.flatMap((entry) =>
    entry.fields.flatMap(({ name: field, pieces }) =>
      pieces.flatMap(({ kind, text, span }) => {
        const isKnown = kind === 'text' || /^[\d-]/.test(text) || readMonth(text) !== null || told.has(text);
        if (isKnown || !isKnownField(field) || find(text, span.start) !== null) return [];
        told.add(text);
        const details = { name: text, field, entry: nameEntry(entry) };
        return [createDiagnostic('reference-abbreviation-unknown', details, source.locate(span))];
      }),
    ),
  );
}

function diagnoseParents({ source, missing }: BibtexFindings): readonly Diagnostic[] {
  return missing.map(({ entry, parent, value }) =>
    createDiagnostic('reference-parent-missing', { entry: nameEntry(entry), parent }, source.locate(value.span)),
  );
}

function diagnoseEntry(
  source: SourceText,
  { entry, draft, unusable }: BibtexFindings['read'][number],
): readonly Diagnostic[] {
  const position = locateHead(source, entry);
  if (!draft) return [createDiagnostic('reference-title-missing', { entry: nameEntry(entry) }, position)];
  const isAnonymous = draft.authors.length === 0 && draft.reference.editors.length === 0;
  return [
    ...(isAnonymous
      ? [createDiagnostic('reference-authors-missing', { title: draft.title.value }, source.locate(draft.title.span))]
      : []),
    ...unusable.map(({ field, text, span }) =>
      createDiagnostic(
        'reference-value-unusable',
        { field, found: text, entry: nameEntry(entry) },
        source.locate(span),
      ),
    ),
  ];
}

/** The fields that nothing is made of, by their number, told of at the first of them. */
function diagnoseFields({ source, scanned }: BibtexFindings): readonly Diagnostic[] {
  const unused = scanned.entries.flatMap(({ fields }) => fields.filter(({ name }) => !isKnownField(name)));
  const [first] = unused;
  if (!first) return [];
  const counts = [...Map.groupBy(unused, ({ name }) => name)].map(([name, { length }]) => [name, length] as const);
  const fields = counts.toSorted(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1));
  const start = first.pieces[0]?.span;
  return [createDiagnostic('reference-fields-unused', { fields }, start ? source.locate(start) : null)];
}

function diagnoseContainers({ source, containers }: BibtexFindings): readonly Diagnostic[] {
  const [first] = containers;
  return first
    ? [createDiagnostic('references-not-papers', { keys: containers.map(nameEntry) }, locateHead(source, first))]
    : [];
}
