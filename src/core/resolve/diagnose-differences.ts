import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { slugify } from '../model/fold.ts';
import type { Candidate } from './understand.ts';

/** By what address two entries that have one page are kept apart. */
export type NameApart = (one: Candidate, other: Candidate) => string;

/** One notice for all papers that are there several times. */
export function diagnoseJoined(candidates: readonly Candidate[], nameApart: NameApart): readonly Diagnostic[] {
  const joined = candidates.filter(({ others }) => others.length > 0);
  const [first] = joined;
  const other = first?.others[0];
  if (!first || !other) return [];
  const details = { count: joined.length, title: first.words, apart: nameApart(first, other), ...other.draft.source };
  return [createDiagnostic('papers-joined', details, first.source.locate(first.draft.title.span))];
}

/** What the sources of one paper say differently: title, year and venue, apart from case, accents and punctuation. */
export function diagnoseDifferences(candidate: Candidate, nameApart: NameApart): readonly Diagnostic[] {
  const { draft, source, others } = candidate;
  return others.flatMap((other) => {
    const { file, line } = other.draft.source;
    const compared = [
      { field: 'title', taken: candidate.words, other: other.words },
      { field: 'year', taken: String(candidate.date.year ?? ''), other: String(other.date.year ?? '') },
      { field: 'venue', taken: venueOf(candidate), other: venueOf(other) },
    ];
    return compared
      .filter((pair) => pair.taken !== '' && pair.other !== '' && slugify(pair.taken) !== slugify(pair.other))
      .filter(({ field }) => field !== 'venue' || !isPreprint(other))
      .map((pair) =>
        createDiagnostic(
          'sources-differ',
          { ...pair, title: draft.title.value.written, apart: nameApart(candidate, other), file, line },
          source.locate(draft.title.span),
        ),
      );
  });
}

const venueOf = ({ draft }: Candidate) => draft.reference?.venue?.value ?? '';
const isPreprint = ({ draft }: Candidate) => draft.reference?.type?.value === 'preprint';
