import { quote } from '../../diagnostics/kind.ts';
import { createDiagnostic, type Diagnostic } from '../../diagnostics.ts';
import { resolveCategory } from '../categories.ts';
import type { FormerPaper } from '../../model/former-paper.ts';
import type { FieldContext } from '../fields/kinds.ts';
import { mergeWorks, type PlacedWork } from '../work.ts';
import { type CorrectedFields, correctFields } from './correct-fields.ts';
import { followVersions } from './merge.ts';
import { findNearest } from './nearest.ts';
import type { CorrectionsFile } from './read-corrections.ts';
import type { Correction } from './schema.ts';

/** A correction that applies to a paper of the site. */
export interface Entry extends Pick<CorrectedFields, 'corrected' | 'idle' | 'applied'> {
  /** The address as written. */
  readonly name: string;
  /** The address of the paper. */
  readonly id: string;
  readonly correction: Correction;
}

export interface Corrected {
  /** All papers after corrections, including hidden ones, in their original order. */
  readonly works: readonly PlacedWork[];
  /** Addresses of papers that are hidden or merged into others, with the reason or the target. */
  readonly formerPapers: readonly FormerPaper[];
  readonly entries: readonly Entry[];
  readonly separated: readonly SeparatedPair[];
  /** Whether the owner has declared the papers of two addresses different. */
  readonly areSeparated: (id: string, other: string) => boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Two papers separated by `not_same_as`, by their names in the file and their addresses. */
export interface SeparatedPair {
  readonly names: readonly [string, string];
  readonly ids: readonly [string, string];
}

/** The most unknown addresses for which the nearest one is suggested. */
const mostSuggestions = 50;

/**
 * Applies the owner's corrections. `findId` returns the current address for a present or former one; corrections never change
 * addresses.
 */
export function applyCorrections(
  works: readonly PlacedWork[],
  file: CorrectionsFile,
  context: FieldContext & { readonly findId: (name: string) => string | null },
): Corrected {
  const given = new Map(works.map((work) => [work.id, work]));
  const corrected = new Map<string, PlacedWork>();
  const find = (id: string) => corrected.get(id) ?? given.get(id);
  const entries: Entry[] = [];
  const diagnostics: Diagnostic[] = [];
  const { findId } = context;
  const suggest = createSuggester(given);

  for (const [name, correction] of Object.entries(file.corrections)) {
    const id = findId(name);
    const work = id === null ? undefined : find(id);
    if (id === null || !work) {
      const details = { id: name, nearest: suggest(name) };
      diagnostics.push(createDiagnostic('correction-matches-nothing', details, file.locateEntry(name)));
      continue;
    }
    const { fields, outdated, ...result } = correctFields(work.fields, correction, context);
    corrected.set(id, { ...work, fields });
    entries.push({ ...result, name, id, correction });
    diagnostics.push(
      ...outdated.map((guard) =>
        createDiagnostic('correction-outdated', { id, ...guard }, file.locate([name, 'was', guard.field]), id),
      ),
      ...diagnoseCategory(name, id, result.applied ? correction : {}, file, context),
    );
  }

  const names = { file, findId, suggest };
  const versions = findVersions(entries, names);
  const separations = findSeparated(entries, versions.targets, names);
  for (const [id, target] of versions.targets) {
    const [version, work] = [find(id), find(target)];
    if (version && work) corrected.set(target, mergeWorks(work, version));
  }
  const hidden = entries.flatMap(({ id, applied, correction: { hide } }): readonly FormerPaper[] =>
    applied && hide !== undefined ? [{ id, to: null, reason: hide }] : [],
  );
  return {
    works: works.map((work) => corrected.get(work.id) ?? work),
    formerPapers: [...hidden, ...[...versions.targets].map(([id, to]) => ({ id, to, reason: null }))],
    entries,
    separated: separations.separated,
    areSeparated: separations.areSeparated,
    diagnostics: [...diagnostics, ...versions.diagnostics, ...separations.diagnostics],
  };
}

function createSuggester(papers: ReadonlyMap<string, unknown>): (name: string) => string | null {
  let left = mostSuggestions;
  return (name) => (left-- > 0 ? findNearest(name, papers.keys()) : null);
}

/** A category in a correction is checked like one in a source. */
function diagnoseCategory(
  name: string,
  id: string,
  { category: written, settled = [] }: Correction,
  file: CorrectionsFile,
  { archives }: FieldContext,
): readonly Diagnostic[] {
  if (!written || settled.includes('category-unknown') || resolveCategory(written, archives).meanings.length > 0)
    return [];
  return [createDiagnostic('category-unknown', { written, count: 1 }, file.locate([name, 'category']), id)];
}

interface Names {
  readonly file: CorrectionsFile;
  readonly findId: (name: string) => string | null;
  readonly suggest: (name: string) => string | null;
}

function findVersions(entries: readonly Entry[], names: Names) {
  const diagnostics: Diagnostic[] = [];
  const sameAs = new Map<string, string>();
  const places = new Map<string, Entry>();
  for (const entry of entries) {
    const { same_as: other } = entry.correction;
    if (other === undefined || !entry.applied) continue;
    const target = names.findId(other);
    if (target === null) {
      diagnostics.push(diagnoseUnknown(entry, 'same_as', other, names));
      continue;
    }
    sameAs.set(entry.id, target);
    places.set(entry.id, entry);
  }
  const { targets, circular } = followVersions(sameAs);
  for (const id of circular) {
    const details = { id, what: 'same_as', problem: 'it leads back to the same paper, so no page would be left.' };
    const position = names.file.locate([places.get(id)?.name ?? id, 'same_as']);
    diagnostics.push(createDiagnostic('correction-refused', details, position, id));
  }
  return { targets, diagnostics };
}

/** The separated papers. Other papers are versions of `targets`. */
function findSeparated(entries: readonly Entry[], targets: ReadonlyMap<string, string>, names: Names) {
  const pairs = new Set<string>();
  const separated: SeparatedPair[] = [];
  const pageOf = (id: string) => targets.get(id) ?? id;
  const diagnostics = entries.flatMap((entry) => {
    const { id, name, applied, correction } = entry;
    return (applied ? (correction.not_same_as ?? []) : []).flatMap((written): readonly Diagnostic[] => {
      const other = names.findId(written);
      if (other === null) return [diagnoseUnknown(entry, 'not_same_as', written, names)];
      pairs.add(`${id} ${other}`).add(`${other} ${id}`);
      if (pageOf(id) !== pageOf(other)) {
        separated.push({ names: [name, written], ids: [id, other] });
        return [];
      }
      const problem = id === other ? 'it names the paper itself.' : `“same_as” merges it with ${quote(other)}.`;
      const details = { id, what: 'not_same_as', problem };
      return [createDiagnostic('correction-refused', details, names.file.locate([name, 'not_same_as']), id)];
    });
  });
  return { separated, areSeparated: (id: string, other: string) => pairs.has(`${id} ${other}`), diagnostics };
}

function diagnoseUnknown(
  { id, name }: Entry,
  what: 'same_as' | 'not_same_as',
  other: string,
  { file, suggest }: Names,
): Diagnostic {
  const details = { id, other, what, nearest: suggest(other) };
  return createDiagnostic('correction-same-as-unknown', details, file.locate([name, what]), id);
}
