import type { Diagnostic } from '../diagnostics.ts';
import { formatIsoDate } from '../model/date.ts';
import type { Draft } from '../model/draft.ts';
import { markupWords } from '../model/markup-words.ts';
import { parseMarkup } from '../model/markup.ts';
import { parseName } from '../model/name.ts';
import { sortNewestFirst } from '../model/order.ts';
import type { Author, Category, Publication, PublicationDate } from '../model/publication.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Site } from '../settings/site-schema.ts';
import { resolveCategory } from './categories.ts';
import { assignCitationKeys } from './citation-keys.ts';
import { resolveDate } from './dates.ts';
import {
  diagnoseCategories,
  diagnoseDate,
  diagnoseInferredYears,
  diagnoseRepetition,
  diagnoseSharedIds,
} from './diagnose.ts';
import { findRepetitions } from './duplicates.ts';
import { createPersonFinder } from '../model/person.ts';
import { assignPermalinks } from './permalinks.ts';

/** The drafts of one source. */
export interface SourceDrafts {
  readonly source: SourceText;
  /** Day on which the source was copied, `2026-11-23`. */
  readonly captured: string;
  readonly drafts: readonly Draft[];
}

export interface Resolution {
  /** Newest first; papers of one day in the order of their addresses. */
  readonly publications: readonly Publication[];
  readonly diagnostics: readonly Diagnostic[];
}

type ResolveSettings = Pick<Site, 'people' | 'archives'>;

/** A draft on its way to becoming a publication. */
interface Candidate {
  readonly draft: Draft;
  readonly source: SourceText;
  readonly date: PublicationDate;
  readonly category: Category | null;
  readonly authors: readonly Author[];
  /** Title without markup. */
  readonly words: string;
}

/** Makes publications of the drafts of all sources. Each draft becomes a publication or is named in a diagnostic. */
export function resolveDrafts(sources: readonly SourceDrafts[], settings: ResolveSettings): Resolution {
  const understood = sources.map((source) => understandDrafts(source, settings));
  const read = understood.flatMap(({ candidates }) => candidates);

  const repetitions = findRepetitions(read, ({ words, authors, date }) => [
    words,
    formatIsoDate(date),
    ...authors.map(({ person }) => person),
  ]);
  const repeated = new Set(repetitions.map(({ again }) => again));
  const candidates = read.filter((candidate) => !repeated.has(candidate));

  const ids = assignPermalinks(
    candidates.map(({ words, date, authors }) => ({
      title: words,
      year: date.year,
      firstAuthor: authors[0]?.family ?? null,
    })),
  );
  const keys = assignCitationKeys(
    candidates.map(({ words, date, authors, draft }, index) => {
      return { id: ids[index] ?? '', title: words, authors, etal: draft.etal !== null, year: date.year };
    }),
  );
  const publications = candidates.map((candidate, index) =>
    createPublication(candidate, ids[index] ?? '', keys[index] ?? ''),
  );
  return {
    publications: sortNewestFirst(publications),
    diagnostics: [
      ...understood.flatMap(({ diagnostics }) => diagnostics),
      ...repetitions.map(({ again, first }) => diagnoseRepetition(again, first)),
      ...diagnoseSharedIds(candidates, ids),
    ],
  };
}

/** Dates, categories and people of the drafts of one source. A draft without a possible date is reported and left out. */
function understandDrafts({ source, captured, drafts }: SourceDrafts, settings: ResolveSettings) {
  const findPerson = createPersonFinder(settings.people);
  const read = drafts.map((draft) => ({
    draft,
    date: resolveDate(draft.date.value, captured),
    reading: draft.category && resolveCategory(draft.category.value, settings.archives),
  }));
  const candidates = read.flatMap(({ draft, date, reading }): readonly Candidate[] => {
    if (!date) return [];
    const authors = draft.authors.map(({ value }) => ({ name: value, ...parseName(value), person: findPerson(value) }));
    const words = markupWords(parseMarkup(draft.title.value));
    return [{ draft, source, date, category: reading?.category ?? null, authors, words }];
  });
  return {
    candidates,
    diagnostics: [
      ...read.flatMap(({ draft, date }) => diagnoseDate({ draft, source }, date, captured)),
      ...diagnoseCategories(source, read),
      ...diagnoseInferredYears(source, captured, candidates),
    ],
  };
}

function createPublication(
  { draft, date, category, authors }: Candidate,
  id: string,
  citationKey: string,
): Publication {
  return {
    id,
    citationKey,
    title: draft.title.value,
    authors: [...authors],
    etal: draft.etal !== null,
    affiliations: draft.affiliations.map(({ value }) => value),
    category,
    date,
    score: draft.score?.value ?? null,
    code: draft.code !== null,
    abstract: draft.abstract?.value ?? null,
    source: draft.source,
  };
}
