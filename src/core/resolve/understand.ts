import type { Diagnostic, DiagnosticCode } from '../diagnostics.ts';
import type { Draft, WrittenDate } from '../model/draft.ts';
import { cleanText } from '../model/markup-clean.ts';
import { markupWords } from '../model/markup-words.ts';
import { type ParsedName, parseName, tidyName } from '../model/name.ts';
import { splitRetraction } from '../model/retraction.ts';
import { createPersonFinder } from '../model/person.ts';
import type { Author, Category, PrintedName, PublicationDate } from '../model/publication.ts';
import type { SourceText } from '../model/source-text.ts';
import type { Site } from '../settings/site-schema.ts';
import { type CategoryFault, type CategoryReading, createCategoryFinder, findCategoryFault } from './categories.ts';
import { resolveDate } from './dates.ts';
import { diagnoseCategories, diagnoseDate, diagnoseInferredYears, diagnoseKeptYears } from './diagnose.ts';
import type { YearFinder } from './known-years.ts';

/** What resolving must know of a site. */
export type ResolveSettings = Pick<Site, 'people' | 'archives' | 'categories'>;

/** The drafts of one source. */
export interface SourceDrafts {
  readonly source: SourceText;
  /** Day on which the source was copied, `2026-11-23`; null where it does not matter. */
  readonly captured: string | null;
  readonly drafts: readonly Draft[];
}

/** A draft on its way to becoming a publication. */
export interface Candidate {
  readonly draft: Draft;
  readonly source: SourceText;
  readonly date: PublicationDate;
  readonly category: Category | null;
  readonly authors: readonly Author[];
  /** Title without markup, and without what says that the paper was retracted. */
  readonly words: string;
  /** What other sources say of the same paper, the most trusted first. */
  readonly others: readonly Candidate[];
}

export type SharedFault = CategoryFault | 'year-inferred';

export interface Understanding {
  readonly candidates: readonly Candidate[];
  /** What is said once for several drafts, by the drafts that it is said of. */
  readonly sharedFaults: ReadonlyMap<Draft, readonly SharedFault[]>;
  /** What is to be said of the drafts, apart from what the owner has settled. */
  readonly diagnose: (isSettled: (draft: Draft, code: DiagnosticCode) => boolean) => readonly Diagnostic[];
}

/**
 * Dates, categories and people of the drafts of one source. Each draft becomes a candidate. A date without
 * a year has the one that `findYear` knows, else the one that the day of capture gives.
 */
export function understandDrafts(
  { source, captured, drafts }: SourceDrafts,
  settings: ResolveSettings,
  findYear: YearFinder = () => null,
): Understanding {
  const createAuthor = createAuthorMaker(settings);
  const findCategory = createCategoryFinder(settings);
  const read = drafts.map((draft) => {
    const words = markupWords(splitRetraction(draft.title.value).title.markup);
    const year = resolveYear(words, draft.date.value, captured, findYear);
    return { draft, words, ...year, reading: findCategory(draft) };
  });
  const candidates = read.map(({ draft, words, date, reading }): Candidate => {
    const authors = draft.authors.map(({ value, parts, equal }) => ({
      ...createAuthor(value, parts),
      ...(equal === true && { equal }),
    }));
    return { draft, source, date, category: reading?.category ?? null, authors, words, others: [] };
  });
  const sharedFaults = new Map(read.map((reading) => [reading.draft, listSharedFaults(reading)]));
  return {
    candidates,
    sharedFaults,
    diagnose: (isSettled) => {
      const isOpen = ({ draft }: { readonly draft: Draft }) =>
        !(sharedFaults.get(draft) ?? []).some((fault) => fault !== 'year-inferred' && isSettled(draft, fault));
      return [
        ...read.flatMap(({ draft, date }) => diagnoseDate({ draft, source }, date, captured)),
        ...diagnoseCategories(source, read.filter(isOpen)),
        ...diagnoseInferredYears(
          source,
          captured ?? '',
          read.filter(({ draft, inferred }) => inferred === null && !isSettled(draft, 'year-inferred')),
        ),
        ...diagnoseKeptYears(source, captured ?? '', read),
      ];
    },
  };
}

interface ResolvedYear {
  readonly date: PublicationDate;
  /** The year that the day of capture gives, where the ledger has another one, which is kept. */
  readonly inferred: number | null;
}

function resolveYear(words: string, written: WrittenDate, captured: string | null, findYear: YearFinder): ResolvedYear {
  const date = resolveDate(written, captured);
  if (!date.yearInferred) return { date, inferred: null };
  const year = findYear(words, written);
  if (year === null || year === date.year) return { date, inferred: null };
  return { date: { ...date, year }, inferred: date.year };
}

interface Read {
  readonly date: PublicationDate;
  readonly reading: CategoryReading | null;
}

function listSharedFaults({ date, reading }: Read): readonly SharedFault[] {
  const fault = reading && findCategoryFault(reading);
  return [...(fault ? [fault] : []), ...(date.yearInferred ? (['year-inferred'] as const) : [])];
}

/** Makes authors of names as they are written; `parts` are given where the source separates them. */
export function createAuthorMaker({
  people,
}: Pick<ResolveSettings, 'people'>): (name: string, parts?: ParsedName) => Author {
  const findPerson = createPersonFinder(people);
  return (written, parts) => {
    const { number, ...printed } = readPrinted(written, parts);
    return { ...printed, person: findPerson(printed.name, number) };
  };
}

/** A name as it is printed, with its parts. */
export function createPrintedName(written: string, parts?: ParsedName): PrintedName {
  const { number, ...printed } = readPrinted(written, parts);
  return printed;
}

function readPrinted(written: string, given: ParsedName | undefined): PrintedName & Pick<ParsedName, 'number'> {
  const text = cleanText(written).trim() || written;
  const { native, ...parts } = given ?? parseName(text);
  return { name: (given ? text : tidyName(text)) || text, ...parts };
}
