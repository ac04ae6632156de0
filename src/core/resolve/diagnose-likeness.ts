import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { Position } from '../model/source-text.ts';
import type { SitePerson } from '../settings/site-schema.ts';
import { findNameVariants } from './name-variants.ts';
import { findNearRepetitions } from './near-repetitions.ts';
import type { Candidate } from './understand.ts';

/** Tells of papers that may be another one once more. `ids` are the addresses of the papers. */
export function diagnoseNearRepetitions(
  candidates: readonly Candidate[],
  ids: readonly string[],
): readonly Diagnostic[] {
  const idOf = new Map(candidates.map((candidate, index) => [candidate, ids[index] ?? '']));
  const found = findNearRepetitions(candidates, ({ words, authors }) => ({
    title: words,
    people: authors.map(({ person }) => person),
  }));
  return found.map(({ again, first, isSameTitle }) => {
    const details = {
      title: again.draft.title.value,
      other: first.draft.title.value,
      id: idOf.get(first) ?? '',
      isSameTitle,
      ...first.draft.source,
    };
    const position = again.source.locate(again.draft.title.span);
    return createDiagnostic('paper-nearly-twice', details, position, idOf.get(again) ?? null);
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
