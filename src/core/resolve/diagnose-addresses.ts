import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { acceptOption } from './accept-matches.ts';
import type { Contradiction } from './contradictions.ts';
import type { LedgerFile } from './read-ledger.ts';
import { type KnownPaper, type Match, type Recognition, recognisePapers, type Versions } from './recognise.ts';

/** The addresses of papers, and where each stands in its file. */
export type LocatedLedger = Pick<LedgerFile, 'ledger' | 'locate'>;

/** What came of giving addresses. */
interface Outcome {
  readonly file: LocatedLedger;
  readonly titles: readonly string[];
  readonly versions: readonly Versions[];
  /** The address of each paper. */
  readonly ids: readonly string[];
  readonly known: readonly KnownPaper[];
  readonly recognition: Recognition;
  readonly contradictions: readonly Contradiction[];
  /** Matches of which the title has changed. */
  readonly retitled: readonly Match[];
}

/** Everything that the owner has to know of permanent addresses. */
export function diagnoseAddresses(outcome: Outcome): readonly Diagnostic[] {
  return [
    ...diagnoseNewcomers(outcome),
    ...diagnoseLost(outcome),
    ...diagnoseMoved(outcome),
    ...diagnoseRetitled(outcome),
    ...diagnoseContradictions(outcome),
  ];
}

function diagnoseNewcomers({ ids, recognition }: Outcome): readonly Diagnostic[] {
  const added = ids.filter((_, index) => !recognition.matches.has(index));
  const [example] = added;
  return example === undefined ? [] : [createDiagnostic('address-new', { count: added.length, example }, null)];
}

/** A ledger of at least so many papers, all of which are missing, is taken for another site's. */
const foreignLedger = 3;
/** Of papers that may be the one of a lost address so many are named. */
const mostNamed = 3;

function diagnoseLost(outcome: Outcome): readonly Diagnostic[] {
  const { file, titles, known, recognition } = outcome;
  const { ledger, locate } = file;
  const ids = new Set(outcome.ids);
  const live = known.filter(({ id }) => ledger[id]?.gone === undefined && ledger[id]?.moved === undefined);
  const lost = live.filter(({ id }) => !ids.has(id));
  const doubtful = Map.groupBy(recognition.doubtful, ({ id }) => id);
  if (ids.size > 0 && live.length >= foreignLedger && lost.length === live.length && doubtful.size === 0) {
    return [createDiagnostic('ledger-of-other-papers', { count: live.length }, locate(live[0]?.id ?? ''))];
  }
  const joined = findJoined(outcome, lost);
  return lost.map(({ id, fingerprint }) => {
    const likely = (doubtful.get(id) ?? []).slice(0, mostNamed).map(({ paper }) => titles[paper] ?? '');
    if (likely.length === 0)
      return createDiagnostic('address-lost', { id, joined: joined.get(id) ?? null }, locate(id), id);
    const papers = likely.map((title) => ({ title, accept: acceptOption(id, title) }));
    return createDiagnostic('address-unsure', { id, title: describeTitle(fingerprint), papers }, locate(id), id);
  });
}

/** Lost addresses whose paper is now a version of another paper, and the address of that one. */
function findJoined({ versions, ids }: Outcome, lost: readonly KnownPaper[]): ReadonlyMap<string, string> {
  const others = versions.flatMap(([, ...rest], index) => rest.map((version) => ({ version, id: ids[index] ?? '' })));
  const { matches } = recognisePapers(
    others.map(({ version }) => [version]),
    lost,
  );
  return new Map([...matches].map(([place, { id }]) => [id, others[place]?.id ?? '']));
}

function diagnoseMoved({ file: { ledger, locate }, titles, versions, ids, known, recognition }: Outcome) {
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
      const details = { id, to: ledger[id]?.moved ?? '', title: titles[index] ?? '', now: ids[index] ?? '' };
      return createDiagnostic('address-moved-back', details, locate(id), id);
    }),
  ];
}

function diagnoseRetitled({ file: { locate }, titles, known, retitled }: Outcome): readonly Diagnostic[] {
  const entries = new Map(known.map((entry) => [entry.id, entry]));
  return retitled.map(({ paper, id }) => {
    const title = titles[paper] ?? '';
    const former = describeTitle(entries.get(id)?.fingerprint);
    return createDiagnostic('address-retitled', { id, former, title, accept: acceptOption(id, title) }, locate(id), id);
  });
}

function diagnoseContradictions({ file: { locate }, titles, known, contradictions }: Outcome): readonly Diagnostic[] {
  const entries = new Map(known.map((entry) => [entry.id, entry]));
  return contradictions.map(({ match: { paper, id }, other, shared }) => {
    const title = titles[paper] ?? '';
    const otherTitle = describeTitle(entries.get(other)?.fingerprint);
    const details = { id, title, other, otherTitle, shared, accept: acceptOption(id, title) };
    return createDiagnostic('address-contradiction', details, locate(id), id);
  });
}

/** The words of a title as the ledger has them. */
const describeTitle = (fingerprint: KnownPaper['fingerprint'] | undefined) =>
  (fingerprint?.titles[0] ?? '').replaceAll('-', ' ');
