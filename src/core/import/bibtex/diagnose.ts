import { createDiagnostic, type Diagnostic } from '../../diagnostics.ts';
import { findNamedMonth } from '../../model/month-names.ts';
import {
  diagnoseEntries,
  type Fault,
  type Findings,
  locateEntry,
  describeEntry,
} from '../reference/diagnose-entries.ts';
import type { Entry } from '../reference/entry.ts';
import { isKnownField, readFields, repeatedAddressFields } from '../reference/fields.data.ts';
import { findMeantField } from '../reference/find-meant-field.ts';
import type { MissingParent } from './inherit.ts';
import type { BibtexFile } from './scan-file.ts';
import type { FindDefinition } from './values.ts';

export interface BibtexFindings extends Pick<Findings, 'source' | 'read'> {
  readonly scanned: BibtexFile;
  readonly find: FindDefinition;
  readonly missing: readonly MissingParent[];
  /** Entries that are not papers themselves. */
  readonly containers: readonly Entry[];
}

/** Everything that the owner should know about a file and what was read from it. */
export function diagnoseBibtex(findings: BibtexFindings): readonly Diagnostic[] {
  const { source, read, scanned } = findings;
  const { entries, faults, strays } = scanned;
  return [
    ...diagnoseEntries({
      source,
      read,
      entries,
      areFormatted: false,
      faults: [...faults, ...listRepeatedFields(scanned)],
      strays,
      unused: listUnusedFields(scanned),
      findMeant: findMeantField,
    }),
    ...diagnoseAbbreviations(findings),
    ...diagnoseParents(findings),
    ...diagnoseContainers(findings),
  ];
}

function listUnusedFields({ entries }: BibtexFile): Findings['unused'] {
  return entries.flatMap(({ fields }) =>
    fields.flatMap(({ name, pieces }) => (isKnownField(name) ? [] : [{ name, span: pieces[0]?.span ?? null }])),
  );
}

/** Of two fields with one name in an entry, only the first counts, as in BibTeX. */
function listRepeatedFields({ entries }: BibtexFile): readonly Fault[] {
  return entries.flatMap((entry) => {
    const first = new Map<string, string>();
    return entry.fields.flatMap(({ name, pieces }): readonly Fault[] => {
      const text = pieces.map((piece) => piece.text.trim()).join(' ');
      const before = first.get(name);
      first.set(name, before ?? text);
      const [piece] = pieces;
      if (!piece || before === undefined || before === text || text === '' || !isOwnField(name)) return [];
      const problem = `second field “${name}”, which is ignored`;
      const remedy = `Keep one field “${name}”.`;
      return [{ entry: describeEntry(entry), span: piece.span, isBroken: false, problem, remedy }];
    });
  });
}

/** Programs repeat their own fields and addresses. */
const isOwnField = (name: string) => readFields.includes(name) && !repeatedAddressFields.has(name);

/** Each abbreviation is reported once. */
function diagnoseAbbreviations({ source, scanned, find }: BibtexFindings): readonly Diagnostic[] {
  const reported = new Set<string>();
  return scanned.entries.flatMap((entry) =>
    entry.fields.flatMap(({ name: field, pieces }) =>
      pieces.flatMap(({ kind, text, span }) => {
        const isKnown = kind === 'text' || /^[\d-]/.test(text) || findNamedMonth(text) !== null || reported.has(text);
        if (isKnown || !isKnownField(field) || find(text, span.start) !== null) return [];
        reported.add(text);
        const details = { name: text, field, entry: describeEntry(entry) };
        return [createDiagnostic('reference-abbreviation-unknown', details, source.locate(span))];
      }),
    ),
  );
}

function diagnoseParents({ source, missing }: BibtexFindings): readonly Diagnostic[] {
  return missing.map(({ entry, parent, value }) =>
    createDiagnostic('reference-parent-missing', { entry: describeEntry(entry), parent }, source.locate(value.span)),
  );
}

function diagnoseContainers({ source, containers }: BibtexFindings): readonly Diagnostic[] {
  const [first] = containers;
  return first
    ? [createDiagnostic('references-not-papers', { keys: containers.map(describeEntry) }, locateEntry(source, first))]
    : [];
}
