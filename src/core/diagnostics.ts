import type { Position } from './model/source-text.ts';

/** An error fails the build, once, at its end; a warning wants a decision of the owner; a notice says what was assumed. */
export type Severity = 'error' | 'warning' | 'notice';

interface Kind<Details> {
  readonly severity: Severity;
  /** What was found, in one sentence. */
  readonly message: (details: Details) => string;
  /** What to do about it, in one or two sentences. */
  readonly hint: (details: Details) => string;
}

const define = <Details>(kind: Kind<Details>): Kind<Details> => kind;
const quote = (text: string) => `“${text.length > 90 ? `${text.slice(0, 89)}…` : text}”`;
const list = (names: readonly string[]) => (names.length > 0 ? names.join(', ') : 'none');
const countPapers = (count: number) => (count === 1 ? '1 paper' : `${String(count)} papers`);
const example = 'for instance “CLApr 14, 2022” or “95.2LGApr 8Code”';

/** Everything that can be wrong. A code is permanent: it is never renamed and never used for something else. */
export const diagnosticTable = {
  'settings-unreadable': define<{ problem: string }>({
    severity: 'error',
    message: ({ problem }) => `The settings can not be read as YAML: ${problem}`,
    hint: () => 'Look at the marked line and the one above it: indentation, quotes and colons matter in YAML.',
  }),
  'settings-invalid': define<{ path: string; problem: string }>({
    severity: 'error',
    message: ({ path, problem }) => `The setting ${quote(path)} is not usable: ${problem}`,
    hint: () => 'Every setting, its form and its default are described in src/core/settings/site-schema.ts.',
  }),
  'source-unreadable': define<{ file: string; problem: string }>({
    severity: 'error',
    message: ({ file, problem }) => `The source ${quote(file)} can not be read: ${problem}`,
    hint: () => 'Put the file into the seeds folder, or mend its name under “sources” in site.yaml.',
  }),
  'source-kind-unknown': define<{ file: string }>({
    severity: 'error',
    message: ({ file }) => `There is no reader for ${quote(file)}.`,
    hint: () => 'A source is a pasted listing whose name ends in “.txt”.',
  }),
  'source-encoding': define<{ file: string; encoding: string }>({
    severity: 'error',
    message: ({ file, encoding }) => `${quote(file)} is not UTF-8 text; it seems to be ${encoding}.`,
    hint: ({ encoding }) => `Save it as UTF-8 in your editor, or run: iconv -f ${encoding} -t UTF-8 OLD > NEW`,
  }),
  'source-empty': define<{ file: string }>({
    severity: 'warning',
    message: ({ file }) => `No paper was found in ${quote(file)}.`,
    hint: () => `Paste the list into it. A paper begins with a line of score, category, date and code, ${example}.`,
  }),
  'header-not-understood': define<{ found: string }>({
    severity: 'error',
    message: ({ found }) => `This looks like the first line of a paper, but ${quote(found)} is not understood.`,
    hint: () => `Write [score]CATEGORYMonth day[, year][Code], ${example}. The lines below it belong to this paper.`,
  }),
  'title-missing': define<{ found: string }>({
    severity: 'error',
    message: ({ found }) => `The paper that begins with ${quote(found)} has no line with title and authors.`,
    hint: () => 'Add the line below it, or delete this one.',
  }),
  'text-outside-paper': define<{ found: string; lines: number }>({
    severity: 'warning',
    message: ({ found, lines }) =>
      lines > 1
        ? `${String(lines)} lines from ${quote(found)} on belong to no paper and were left out.`
        : `${quote(found)} belongs to no paper and was left out.`,
    hint: () =>
      'If it is part of an abstract, delete the blank line above it. Otherwise delete it, so that the file holds papers only.',
  }),
  'uncertain-cut': define<{ title: string; authors: readonly string[] }>({
    severity: 'warning',
    message: ({ title, authors }) => `Not sure where the title ends. Read: ${quote(title)} by ${list(authors)}.`,
    hint: () => 'If that is wrong, put a tab between the title and the authors in the listing.',
  }),
  'authors-missing': define<{ title: string }>({
    severity: 'warning',
    message: ({ title }) => `No author was found for ${quote(title)}.`,
    hint: () => 'Write the authors behind the title, divided from it by a tab and from each other by commas.',
  }),
  'abstract-missing': define<{ title: string }>({
    severity: 'warning',
    message: ({ title }) => `${quote(title)} has no abstract.`,
    hint: () => 'Put the abstract on the line below title and authors.',
  }),
  'date-impossible': define<{ found: string }>({
    severity: 'error',
    message: ({ found }) => `There is no such day as ${found}.`,
    hint: () => 'Mend the date in the source.',
  }),
  'date-in-future': define<{ found: string; captured: string }>({
    severity: 'warning',
    message: ({ found, captured }) =>
      `The date ${found} lies after the day on which the source was captured, ${captured}.`,
    hint: () => 'Mend the date, or “captured” of this source in site.yaml. The paper is shown all the same.',
  }),
  'year-inferred': define<{ count: number; captured: string; years: readonly number[] }>({
    severity: 'notice',
    message: ({ count, captured, years }) =>
      `${String(count)} ${count === 1 ? 'date has' : 'dates have'} no year. Counted back from the day of capture, ${captured}, ` +
      `${count === 1 ? 'it falls' : 'they fall'} in ${years.join(' and ')}.`,
    hint: () => 'If that is wrong, mend “captured” of this source in site.yaml, or write the years into the listing.',
  }),
  'category-unknown': define<{ written: string; count: number }>({
    severity: 'warning',
    message: ({ written, count }) =>
      `The category ${quote(written)} (${countPapers(count)}) is not one of arXiv's. It is shown as it is written.`,
    hint: () => 'Mend the category in the source if it is a slip of the pen.',
  }),
  'category-ambiguous': define<{ written: string; count: number; taken: string; others: readonly string[] }>({
    severity: 'notice',
    message: ({ written, count, taken, others }) =>
      `The category ${quote(written)} (${countPapers(count)}) can mean ${[taken, ...others].join(' or ')}; ${taken} was taken.`,
    hint: () => 'The order of “archives” in site.yaml decides. Write the full identifier to be sure.',
  }),
  'paper-twice': define<{ title: string; file: string; line: number }>({
    severity: 'warning',
    message: ({ title, file, line }) =>
      `${quote(title)} is here again; it was first read in ${file}, line ${String(line)}.`,
    hint: () => 'Delete one of the two. The first one is shown.',
  }),
  'address-taken': define<{ id: string; title: string; other: string }>({
    severity: 'error',
    message: ({ id, title, other }) => `${quote(title)} and ${quote(other)} both want the address “/papers/${id}/”.`,
    hint: () => 'Make the titles differ, or delete one of the two.',
  }),
} as const;

export type DiagnosticCode = keyof typeof diagnosticTable;
type DetailsOf<Code extends DiagnosticCode> =
  (typeof diagnosticTable)[Code] extends Kind<infer Details> ? Details : never;

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  /** Null when the fault has no place in a file. */
  readonly position: Position | null;
  /** Identifier of the paper concerned, null when it has none (yet). */
  readonly paper: string | null;
}

export function createDiagnostic<Code extends DiagnosticCode>(
  code: Code,
  details: DetailsOf<Code>,
  position: Position | null,
  paper: string | null = null,
): Diagnostic {
  const kind = diagnosticTable[code] as unknown as Kind<DetailsOf<Code>>;
  return { code, severity: kind.severity, message: kind.message(details), hint: kind.hint(details), position, paper };
}

/** Orders by file, line, column and code; what has no place comes first. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted(
    (a, b) =>
      compareText(a.position?.file ?? '', b.position?.file ?? '') ||
      (a.position?.line ?? 0) - (b.position?.line ?? 0) ||
      (a.position?.column ?? 0) - (b.position?.column ?? 0) ||
      compareText(a.code, b.code),
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
