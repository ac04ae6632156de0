import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { Draft, WrittenDate } from '../model/draft.ts';
import type { PublicationDate } from '../model/publication.ts';
import type { SourceText } from '../model/source-text.ts';
import { type CategoryMatch, findCategoryFault } from './categories.ts';
import { isAfter, isAfterNextYear, isImpossible } from './dates.ts';
import { readFingerprint } from './fingerprints.ts';
import type { Ledger } from './ledger.ts';
import type { PlacedWork } from './work.ts';

/** A draft and the source to which its spans refer. */
export interface Located {
  readonly draft: Draft;
  readonly source: SourceText;
}

/** One notice for all dates of a source without a year. */
export function diagnoseInferredYears(
  source: SourceText,
  captured: string,
  dated: readonly { readonly draft: Draft; readonly date: PublicationDate | null }[],
): readonly Diagnostic[] {
  const inferred = dated.flatMap(({ draft, date }) => (date?.yearInferred ? [{ draft, date }] : []));
  const [first] = inferred;
  if (!first) return [];
  const years = [...new Set(inferred.flatMap(({ date }) => date.year ?? []))].toSorted((a, b) => b - a);
  return [
    createDiagnostic(
      'year-inferred',
      { count: inferred.length, captured, years },
      source.locate(first.draft.date.span),
    ),
  ];
}

/** One notice for all dates of a source whose recorded year is used instead. `inferred` is the year according to the day of capture. */
export function diagnoseKeptYears(
  source: SourceText,
  captured: string,
  dated: readonly {
    readonly draft: Draft;
    readonly date: PublicationDate;
    readonly inferred: number | null;
  }[],
): readonly Diagnostic[] {
  const kept = dated.flatMap(({ draft, date: { year }, inferred }) =>
    year !== null && inferred !== null ? [{ draft, year, inferred }] : [],
  );
  const [first] = kept;
  if (!first) return [];
  const { draft, year, inferred } = first;
  const details = { count: kept.length, captured, title: draft.title.value.written, year, inferred };
  return [createDiagnostic('year-kept', details, source.locate(draft.date.span))];
}

/** One warning for all recorded papers whose inferred year differs from that in the ledger. */
export function diagnoseChangedYears(shown: readonly PlacedWork[], ledger: Ledger): readonly Diagnostic[] {
  const changed = shown.flatMap(({ id, draft, source, fields: { date } }) => {
    if (!date.yearInferred || date.year === null) return [];
    const before = readFingerprint(id, ledger[id]?.marks ?? []).date.split('-')[0] ?? '';
    const details = { title: draft.title.value.written, year: date.year, before };
    return before === '' || before === String(date.year)
      ? []
      : [{ id, details, place: source.locate(draft.date.span) }];
  });
  const [first] = changed;
  if (!first) return [];
  return [createDiagnostic('year-changed', { ...first.details, count: changed.length }, first.place, first.id)];
}

export function diagnoseDate(
  { draft, source }: Located,
  date: PublicationDate,
  { captured, today }: { readonly captured: string | null; readonly today: string | null },
): readonly Diagnostic[] {
  const { value } = draft.date;
  const found = describeDate(value);
  const position = source.locate(draft.date.span);
  if (isImpossible(value)) return [createDiagnostic('date-impossible', { found }, position)];
  // `n.d.` is a statement, `2202` an error.
  const isStated = date.status !== undefined || (date.printed !== undefined && !/^\d+$/u.test(date.printed));
  if (date.year === null && !isStated) {
    const { span, rule } = draft.date;
    const unread =
      rule !== 'none' && (value.month === null || date.printed !== undefined)
        ? source.text.slice(span.start, span.end)
        : null;
    return [createDiagnostic('date-missing', { title: draft.title.value.written, unread }, position)];
  }
  if (captured !== null)
    return isAfter(date, captured) ? [createDiagnostic('date-in-future', { found, captured }, position)] : [];
  return today !== null && isAfterNextYear(date, today)
    ? [createDiagnostic('date-in-future', { found, captured, today }, position)]
    : [];
}

/** One diagnostic for each unknown or ambiguous code in a source, at its first occurrence. */
export function diagnoseCategories(
  source: SourceText,
  read: readonly { readonly draft: Draft; readonly reading: CategoryMatch | null }[],
): readonly Diagnostic[] {
  const byCode = Map.groupBy(read, ({ draft }) => draft.category?.value ?? '');
  return [...byCode].flatMap(([written, papers]) => {
    const [{ draft, reading } = { draft: null, reading: null }] = papers;
    if (!draft?.category || !reading) return [];
    const position = source.locate(draft.category.span);
    const count = papers.length;
    const fault = findCategoryFault(reading);
    if (fault === null) return [];
    return fault === 'category-unknown'
      ? [createDiagnostic(fault, { written, count }, position)]
      : [createDiagnostic(fault, { written, count, meanings: reading.meanings }, position)];
  });
}

export function diagnoseDuplicate(again: Located, first: Located): Diagnostic {
  const { file, line } = first.draft.source;
  return createDiagnostic(
    'paper-twice',
    { title: again.draft.title.value.written, file, line },
    again.source.locate(again.draft.title.span),
  );
}

/** One error for each paper whose address an earlier paper has. */
export function diagnoseSharedIds(papers: readonly Located[], ids: readonly string[]): readonly Diagnostic[] {
  const owners = new Map<string, Located>();
  return papers.flatMap((paper, index) => {
    const id = ids[index] ?? '';
    const owner = owners.get(id);
    if (!owner) {
      owners.set(id, paper);
      return [];
    }
    const details = { id, title: paper.draft.title.value.written, other: owner.draft.title.value.written };
    return [createDiagnostic('address-taken', details, paper.source.locate(paper.draft.title.span), id)];
  });
}

function describeDate({ year, month, day }: WrittenDate): string {
  return [year, month, day]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
