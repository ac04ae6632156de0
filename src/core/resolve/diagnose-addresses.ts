import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import type { Position } from '../model/source-text.ts';
import { acceptOption, namePapers } from './accept-matches.ts';
import { areByExampleAuthor } from './example-papers.ts';
import type { Contradiction } from './contradictions.ts';
import type { Addressed } from './permalinks.ts';
import type { LedgerFile } from './read-ledger.ts';
import { type KnownPaper, type Match, type Recognition, recognisePapers, type Versions } from './recognise.ts';

/** The addresses of papers, with their positions in the file. */
export type LocatedLedger = Pick<LedgerFile, 'ledger' | 'locate'>;

/** The result of assigning addresses. */
interface Outcome {
  readonly file: LocatedLedger;
  readonly papers: readonly Addressed[];
  readonly versions: readonly Versions[];
  /** The address of each paper. */
  readonly ids: readonly string[];
  readonly known: readonly KnownPaper[];
  readonly recognition: Recognition;
  readonly contradictions: readonly Contradiction[];
  /** Matches whose title has changed. */
  readonly retitled: readonly Match[];
  /** The position of an entry that could not be parsed. */
  readonly unread: Position | null;
}

/** The name of a paper, by index, and the option that accepts it. */
type Namer = (index: number) => { readonly title: string; readonly name: string };

/** All diagnostics about permanent addresses. */
export function diagnoseAddresses(outcome: Outcome): readonly Diagnostic[] {
  const name = createNamer(outcome.papers);
  return [
    ...diagnoseNewcomers(outcome),
    ...diagnoseLost(outcome, name),
    ...diagnoseMoved(outcome),
    ...diagnoseRetitled(outcome, name),
    ...diagnoseContradictions(outcome, name),
  ];
}

function createNamer(papers: readonly Addressed[]): Namer {
  let names: readonly string[] | undefined;
  return (index) => ({ title: papers[index]?.title ?? '', name: (names ??= namePapers(papers))[index] ?? '' });
}

function diagnoseNewcomers({ ids, recognition }: Outcome): readonly Diagnostic[] {
  const added = ids.filter((_, index) => !recognition.matches.has(index));
  const [example] = added;
  return example === undefined ? [] : [createDiagnostic('address-new', { count: added.length, example }, null)];
}

/** A ledger with at least this many papers, all missing, probably belongs to another site. */
const foreignLedger = 3;
/** The most candidates that are named for a lost address. */
const mostNamed = 3;

function diagnoseLost(outcome: Outcome, name: Namer): readonly Diagnostic[] {
  const { file, known, recognition } = outcome;
  const { ledger } = file;
  const ids = new Set(outcome.ids);
  const live = known.filter(({ id }) => ledger[id]?.gone === undefined && ledger[id]?.moved === undefined);
  const lost = live.filter(({ id }) => !ids.has(id));
  const doubtful = Map.groupBy(recognition.doubtful, ({ id }) => id);
  if (ids.size > 0 && live.length >= foreignLedger && lost.length === live.length && doubtful.size === 0) {
    return [diagnoseForeign(live, live.length, outcome, false)];
  }
  const ofExample = findOfExample(outcome, lost, doubtful);
  if (ofExample.length > 0) {
    const left = new Set(ofExample);
    const rest = lost.filter((entry) => !left.has(entry));
    return [diagnoseForeign(ofExample, live.length, outcome, true), ...diagnoseEach(rest, outcome, doubtful, name)];
  }
  return diagnoseEach(lost, outcome, doubtful, name);
}

/** The share of the example's papers that name its author, since lists of authors are truncated. */
const partOfExample = 1 / 3;

/** Lost entries of the example: all first seen on one day, many by its author, on a site with other papers by other people. */
function findOfExample(
  { file: { ledger }, versions, ids }: Outcome,
  lost: readonly KnownPaper[],
  doubtful: ReadonlyMap<string, readonly Match[]>,
): readonly KnownPaper[] {
  const byDay = Map.groupBy(
    lost.filter(({ id }) => !doubtful.has(id)),
    ({ id }) => ledger[id]?.seen,
  );
  const [[day, entries] = [undefined, []]] = [...byDay].toSorted(([, a], [, b]) => b.length - a.length);
  const own = versions.flatMap(([version], index) =>
    ledger[ids[index] ?? '']?.seen === day ? [] : [version?.people ?? []],
  );
  const people = entries.map(({ fingerprint }) => fingerprint.people);
  const isForeign =
    own.length > 0 && !areByExampleAuthor(own, partOfExample) && areByExampleAuthor(people, partOfExample);
  return isForeign && entries.length >= foreignLedger ? entries : [];
}

function diagnoseForeign(
  entries: readonly KnownPaper[],
  total: number,
  { file: { locate } }: Outcome,
  isExample: boolean,
): Diagnostic {
  const numbers = entries.flatMap(({ id }) => locate(id)?.line ?? []).toSorted((a, b) => a - b);
  const details = { count: entries.length, total, isExample, lines: formatRanges(numbers) };
  return createDiagnostic('ledger-of-other-papers', details, locate(entries[0]?.id ?? ''));
}

/** `2–15, 17` from sorted numbers. */
function formatRanges(numbers: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const number of numbers) {
    const last = ranges.at(-1);
    if (last?.[1] === number - 1) last[1] = number;
    else ranges.push([number, number]);
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`)).join(', ');
}

function diagnoseEach(
  lost: readonly KnownPaper[],
  outcome: Outcome,
  doubtful: ReadonlyMap<string, readonly Match[]>,
  name: Namer,
): readonly Diagnostic[] {
  const { locate } = outcome.file;
  const unread = outcome.unread && `${outcome.unread.file}:${String(outcome.unread.line)}`;
  const joined = findJoined(outcome, lost);
  return lost.map(({ id, fingerprint }) => {
    const likely = (doubtful.get(id) ?? []).slice(0, mostNamed).map(({ paper }) => name(paper));
    if (likely.length === 0)
      return createDiagnostic('address-lost', { id, joined: joined.get(id) ?? null, unread }, locate(id), id);
    const papers = likely.map((paper) => ({ title: paper.title, accept: acceptOption(id, paper.name) }));
    return createDiagnostic(
      'address-unsure',
      { id, title: describeTitle(fingerprint), papers, unread },
      locate(id),
      id,
    );
  });
}

/** Lost addresses whose paper is now a version of another paper, with its address. */
function findJoined({ versions, ids }: Outcome, lost: readonly KnownPaper[]): ReadonlyMap<string, string> {
  const others = versions.flatMap(([, ...rest], index) => rest.map((version) => ({ version, id: ids[index] ?? '' })));
  const { matches } = recognisePapers(
    others.map(({ version }) => [version]),
    lost,
  );
  return new Map([...matches].map(([place, { id }]) => [id, others[place]?.id ?? '']));
}

function diagnoseMoved({ file: { ledger, locate }, papers, versions, ids, known, recognition }: Outcome) {
  const published = new Set(ids);
  const moved = known.flatMap((entry) => {
    const to = ledger[entry.id]?.moved;
    return to === undefined ? [] : [{ entry, to }];
  });
  const nowhere = moved
    .filter(({ to }) => !published.has(to))
    .map(({ entry: { id }, to }) => createDiagnostic('address-moved-nowhere', { id, to }, locate(id), id));
  const newcomers = [...versions.keys()].filter((index) => !recognition.matches.has(index));
  const returned = recognisePapers(
    newcomers.map((index) => versions[index] ?? []),
    moved.map(({ entry }) => entry),
  );
  return [
    ...nowhere,
    ...[...returned.matches].map(([place, { id }]) => {
      const index = newcomers[place] ?? -1;
      const details = { id, to: ledger[id]?.moved ?? '', title: papers[index]?.title ?? '', now: ids[index] ?? '' };
      return createDiagnostic('address-moved-back', details, locate(id), id);
    }),
  ];
}

function diagnoseRetitled({ file: { locate }, known, retitled }: Outcome, name: Namer): readonly Diagnostic[] {
  const entries = new Map(known.map((entry) => [entry.id, entry]));
  return retitled.map(({ paper, id }) => {
    const now = name(paper);
    const former = describeTitle(entries.get(id)?.fingerprint);
    const details = { id, former, title: now.title, accept: acceptOption(id, now.name) };
    return createDiagnostic('address-retitled', details, locate(id), id);
  });
}

function diagnoseContradictions(
  { file: { locate }, known, contradictions }: Outcome,
  name: Namer,
): readonly Diagnostic[] {
  const entries = new Map(known.map((entry) => [entry.id, entry]));
  return contradictions.map(({ match: { paper, id }, other, shared }) => {
    const now = name(paper);
    const otherTitle = describeTitle(entries.get(other)?.fingerprint);
    const details = { id, title: now.title, other, otherTitle, shared, accept: acceptOption(id, now.name) };
    return createDiagnostic('address-contradiction', details, locate(id), id);
  });
}

/** The words of a title as recorded in the ledger. */
const describeTitle = (fingerprint: KnownPaper['fingerprint'] | undefined) =>
  (fingerprint?.titles[0] ?? '').replaceAll('-', ' ');
