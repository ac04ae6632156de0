import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { Position } from '../model/source-text.ts';
import type { SitePerson } from '../settings/site-schema.ts';
import { findNameVariants } from './name-variants.ts';
import { findNearRepetitions } from './near-repetitions.ts';
import type { Candidate } from './understand.ts';
import type { Unfinished } from './unfinished.ts';

/** A paper that is shown: what was read of it, corrected, and what is published of it. */
export interface Shown {
  readonly candidate: Candidate;
  readonly paper: Pick<Unfinished, 'id' | 'links'>;
}

/** Whether the owner says that the papers of two addresses are two. */
export type SeparatedIds = (id: string, other: string) => boolean;

/** Tells of papers that may be another one once more. */
export function diagnoseNearRepetitions(shown: readonly Shown[], areSeparated: SeparatedIds): readonly Diagnostic[] {
  const found = findNearRepetitions(
    shown,
    ({ candidate: { words, authors } }) => ({ title: words, people: authors.map(({ person }) => person) }),
    (one, other) => areSeparated(one.paper.id, other.paper.id),
  );
  return found.map(({ again: { candidate, paper }, first, isSameTitle }) => {
    const details = {
      title: candidate.draft.title.value.written,
      other: first.candidate.draft.title.value.written,
      id: first.paper.id,
      isSameTitle,
      ...first.candidate.draft.source,
    };
    const position = candidate.source.locate(candidate.draft.title.span);
    return createDiagnostic('paper-nearly-twice', details, position, paper.id);
  });
}

/** Tells of names that may be one person's, where the second of them is first written. `people` are those of the settings. */
export function diagnoseNameVariants(
  candidates: readonly Candidate[],
  people: readonly Pick<SitePerson, 'name' | 'variants' | 'id' | 'not'>[],
): readonly Diagnostic[] {
  const firsts = findFirstMentions(candidates);
  const pairs = findNameVariants(
    candidates.map(({ authors }) => authors),
    people.map(({ name, id, not = [] }) => ({ name, id, not })),
  );
  return pairs.flatMap(({ person, other }) => {
    const [one, two] = [firsts.get(person), firsts.get(other)];
    if (!one || !two) return [];
    const settings = people.find(({ name, variants }) => [name, ...variants].includes(one.name));
    const details = {
      name: settings?.name ?? one.name,
      other: two.name,
      listed: settings?.variants ?? null,
      apart: settings?.not ?? [],
    };
    return [createDiagnostic('name-variants', details, two.locate())];
  });
}

interface Mention {
  readonly name: string;
  locate(): Position | null;
}

/** Where each person is first named, and how. */
function findFirstMentions(candidates: readonly Candidate[]): ReadonlyMap<string, Mention> {
  const mentions = new Map<string, Mention>();
  for (const { authors, draft, source } of candidates) {
    for (const [index, { person, name }] of authors.entries()) {
      if (mentions.has(person)) continue;
      const span = draft.authors[index]?.span;
      mentions.set(person, { name, locate: () => (span ? source.locate(span) : null) });
    }
  }
  return mentions;
}
