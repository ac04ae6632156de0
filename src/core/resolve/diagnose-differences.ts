import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { slugify } from '../model/fold.ts';
import { areOneVenue } from './venue-abbreviations.ts';
import { isOnServer, isPublished } from './versions.ts';
import type { FieldName } from './fields/field-rules.ts';
import type { SharedDiagnostics } from './read-works.ts';
import { titleWords, type Work } from './work.ts';

/** The address that separates two entries with one page. */
export type SuggestSeparateAddress = (one: Work, other: Work) => string;

/** The papers that occur several times, with one notice for all those that the owner has not accepted. */
export function findJoined(works: readonly Work[], nameApart: SuggestSeparateAddress): SharedDiagnostics {
  const joined = works.filter(({ others }) => others.length > 0);
  return {
    sharedFaults: new Map(joined.map(({ draft }) => [draft, ['papers-joined']])),
    diagnose: (isSettled) =>
      diagnoseJoined(
        joined.filter(({ draft }) => !isSettled(draft, 'papers-joined')),
        nameApart,
      ),
  };
}

function diagnoseJoined(joined: readonly Work[], nameApart: SuggestSeparateAddress): readonly Diagnostic[] {
  const [first] = joined;
  const other = first?.others[0];
  if (!first || !other) return [];
  const papers = joined.map((work) => ({
    title: titleWords(work),
    places: [work, ...work.others].map(({ draft }) => draft.source),
  }));
  const details = { papers, apart: nameApart(first, other) };
  return [createDiagnostic('papers-joined', details, first.source.locate(first.draft.title.span))];
}

/** The most years between a preprint and its publication that need no decision. */
const mostYears = 3;

/**
 * Differences between the sources of a paper in title, year and venue, ignoring case, accents and punctuation, abbreviations of a
 * venue, and the earlier year of a preprint. `corrected` are the fields that the owner has corrected.
 */
export function diagnoseDifferences(
  work: Work,
  corrected: readonly FieldName[],
  nameApart: SuggestSeparateAddress,
): readonly Diagnostic[] {
  const { draft, source, fields, others } = work;
  return others.flatMap((other) => {
    const { file, line } = other.draft.source;
    const compared: readonly Compared[] = [
      { field: 'title', taken: titleWords(work), other: titleWords(other) },
      { field: 'date', taken: String(fields.date.year ?? ''), other: String(other.fields.date.year ?? '') },
      { field: 'venue', taken: fields.venue ?? '', other: other.fields.venue ?? '' },
    ];
    return compared
      .filter(({ field }) => !corrected.includes(field))
      .filter((pair) => pair.taken !== '' && pair.other !== '' && slugify(pair.taken) !== slugify(pair.other))
      .filter(({ field }) => field !== 'venue' || !isOnServer(other))
      .filter(({ field, ...pair }) => field !== 'venue' || !areOneVenue(pair.taken, pair.other))
      .filter(({ field }) => field !== 'date' || !appearedLater(work, other))
      .map(({ field, ...pair }) =>
        createDiagnostic(
          'sources-differ',
          {
            ...pair,
            field: field === 'date' ? 'year' : field,
            title: draft.title.value.written,
            apart: nameApart(work, other),
            file,
            line,
          },
          source.locate(draft.title.span),
        ),
      );
  });
}

/** True for the publication of a preprint, or of a paper in a listing, within a few years. */
function appearedLater(work: Work, other: Work): boolean {
  const gap = (work.fields.date.year ?? 0) - (other.fields.date.year ?? 0);
  const isPreprint = isOnServer(other) || !isPublished(other);
  return isPublished(work) && !isOnServer(work) && isPreprint && gap > 0 && gap <= mostYears;
}

interface Compared {
  readonly field: FieldName;
  readonly taken: string;
  readonly other: string;
}
