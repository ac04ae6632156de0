import type { Diagnostic, DiagnosticCode } from '../diagnostics.ts';
import type { Draft } from '../model/draft.ts';
import { markupWords } from '../model/markup-words.ts';
import { splitRetraction } from '../model/retraction.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Site, TopicSettings } from '../settings/site-schema.ts';
import { createAuthorMaker } from './authors.ts';
import { type CategoryFault, createCategoryFinder, findCategoryFault } from './categories.ts';
import { resolveDate } from './dates.ts';
import { diagnoseCategories, diagnoseDate, diagnoseInferredYears, diagnoseKeptYears } from './diagnose.ts';
import { readFields } from './fields/each-field.ts';
import type { YearFinder } from './known-years.ts';
import type { Work } from './work.ts';

/** The settings on which resolving depends; papers have topics by default. */
export type ResolveSettings = Pick<Site, 'people' | 'archives' | 'categories'> & TopicSettings;

/** The drafts of one source. */
export interface SourceDrafts {
  readonly source: SourceText;
  /** Day of capture, `2026-11-23`; null if irrelevant. */
  readonly captured: string | null;
  /** Name of the person whose papers these are, if the settings give it. */
  readonly of?: string | undefined;
  readonly drafts: readonly Draft[];
}

export type SharedFault = CategoryFault | 'year-inferred' | 'papers-joined';

/** Diagnostics that can be about several drafts. */
export interface SharedDiagnostics {
  /** A problem that is reported once for several drafts, and these drafts. */
  readonly sharedFaults: ReadonlyMap<Draft, readonly SharedFault[]>;
  /** The diagnostics of the drafts, without those that the owner has settled. */
  readonly diagnose: (isSettled: (draft: Draft, code: DiagnosticCode) => boolean) => readonly Diagnostic[];
}

/** The works of one source. */
export interface SourceWorks extends SharedDiagnostics {
  readonly works: readonly Work[];
}

/** Inputs of the dates of a source, besides its day of capture. */
interface DateContext {
  /** Today, `2026-11-23`; null if unknown. */
  readonly today: string | null;
  readonly findYear: YearFinder;
}

/**
 * Creates a work from each draft of a source. A date without a year gets the one that `findYear` returns, or else the one that follows
 * from the day of capture.
 */
export function readWorks(
  { source, captured, of, drafts }: SourceDrafts,
  settings: ResolveSettings,
  { findYear, today }: DateContext = { findYear: () => null, today: null },
): SourceWorks {
  const context = { createAuthor: createAuthorMaker(settings.people), archives: settings.archives };
  const person = of === undefined ? null : context.createAuthor(of);
  const findCategory = createCategoryFinder(settings);
  const read = drafts.map((draft) => {
    const reading = findCategory(draft);
    const { date, inferred } = resolveYear(draft, captured, findYear);
    const fields = readFields(draft, { ...context, date, category: reading?.category ?? null });
    const fault = reading && findCategoryFault(reading);
    const faults: readonly SharedFault[] = [
      ...(fault ? [fault] : []),
      ...(date.yearInferred ? (['year-inferred'] as const) : []),
    ];
    return { draft, fields, date, inferred, reading, fault, faults };
  });
  return {
    works: read.map(({ draft, fields }) => ({ draft, source, fields, of: person, others: [] })),
    sharedFaults: new Map(read.map(({ draft, faults }) => [draft, faults])),
    diagnose: (isSettled) => [
      ...read.flatMap(({ draft, date }) => diagnoseDate({ draft, source }, date, { captured, today })),
      ...diagnoseCategories(
        source,
        read.filter(({ draft, fault }) => fault === null || !isSettled(draft, fault)),
      ),
      ...diagnoseInferredYears(
        source,
        captured ?? '',
        read.filter(({ draft, inferred }) => inferred === null && !isSettled(draft, 'year-inferred')),
      ),
      ...diagnoseKeptYears(source, captured ?? '', read),
    ],
  };
}

/** The date of a draft, and the year inferred from the day of capture if the recorded year, which is kept, is another. */
function resolveYear({ title, date: written }: Draft, captured: string | null, findYear: YearFinder) {
  const date = resolveDate(written.value, captured);
  if (!date.yearInferred) return { date, inferred: null };
  const year = findYear(markupWords(splitRetraction(title.value).title.markup), written.value);
  if (year === null || year === date.year) return { date, inferred: null };
  return { date: { ...date, year }, inferred: date.year };
}
