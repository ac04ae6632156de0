import { countEach } from '../model/count-each.ts';
import { type Evidence, similarScore, certainScore, weighEvidence } from './evidence.ts';
import type { Fingerprint } from './fingerprints.ts';
import { findLikelyPairs, type ComparedPaper } from './likely-pairs.ts';
import { isMinorChange } from './title-likeness.ts';

/** An address in the ledger, and the features of its paper. */
export interface KnownPaper {
  readonly id: string;
  readonly fingerprint: Fingerprint;
  /** A removed paper is only recognised by its title. */
  readonly isGone: boolean;
}

/** The versions of a paper, the most trusted first. */
export type Versions = readonly Fingerprint[];

/** A paper and an address that may be its own. */
export interface Match {
  readonly paper: number;
  readonly id: string;
  readonly evidence: Evidence;
}

export interface Recognition {
  /** The certain match of each paper, by index. */
  readonly matches: ReadonlyMap<number, Match>;
  /** Pairs of a paper and an address that resemble each other but are not matched, the likeliest first. */
  readonly doubtful: readonly Match[];
}

/** The weight of a version other than the most trusted one. */
const otherVersion = 0.5;
/** Further rounds find papers that were lost in a crowd in the first one. */
const mostRounds = 3;

/**
 * Finds the address of each paper. All fingerprints of all likely pairs are weighed, and the strongest evidence decides first: a paper
 * gets an address if the match is certain and neither has an equally good alternative. The result does not depend on any order.
 */
export function recognisePapers(papers: readonly Versions[], known: readonly KnownPaper[]): Recognition {
  const matches = new Map(findUnchanged(papers, known).map((match) => [match.paper, match]));
  const taken = new Set([...matches.values()].map(({ id }) => id));
  const undecided = new Set<number | string>();
  const listOpen = () => ({
    papers: papers.flatMap((versions, index) => (matches.has(index) ? [] : [{ index, versions }])),
    entries: known.flatMap(({ id, fingerprint }, index) => (taken.has(id) ? [] : [{ index, versions: [fingerprint] }])),
  });
  const take = (settled: readonly Match[]) => {
    for (const match of settled) {
      matches.set(match.paper, match);
      taken.add(match.id);
    }
  };
  take(findUndisputed(comparePairs(listOpen(), known, 'strong')));
  for (let round = 1; ; round += 1) {
    const { pairs, isComplete } = comparePairs(listOpen(), known, 'all');
    const settled = settle(pairs, undecided);
    take(settled);
    if (isComplete || settled.length === 0 || round === mostRounds) {
      return { matches, doubtful: pairs.filter(({ paper, id }) => !matches.has(paper) && !taken.has(id)) };
    }
  }
}

/** Papers with unchanged marks, unless another paper or another address has the same marks. */
function findUnchanged(papers: readonly Versions[], known: readonly KnownPaper[]): readonly Match[] {
  const sign = (fingerprint: Fingerprint | undefined) => fingerprint?.marks.toSorted().join('\n') ?? '';
  const entries = Map.groupBy(known, ({ fingerprint }) => sign(fingerprint));
  const own = Map.groupBy(papers.keys(), (index) => sign(papers[index]?.[0]));
  return [...own].flatMap(([signature, indices]) => {
    const [entry, otherEntry] = entries.get(signature) ?? [];
    const [paper, otherPaper] = indices;
    if (!entry || otherEntry || paper === undefined || otherPaper !== undefined) return [];
    return [{ paper, id: entry.id, evidence: { title: 'same', authors: 'same', score: Infinity } }];
  });
}

interface ComparedPairs {
  /** The likeliest first. */
  readonly pairs: readonly Match[];
  readonly isComplete: boolean;
}

function comparePairs(
  { papers, entries }: { readonly papers: readonly ComparedPaper[]; readonly entries: readonly ComparedPaper[] },
  known: readonly KnownPaper[],
  kind: 'strong' | 'all',
): ComparedPairs {
  const { pairs, isComplete } = findLikelyPairs(papers, entries, kind);
  const versionsOf = new Map(papers.map(({ index, versions }) => [index, versions]));
  const compared = pairs.flatMap(([paper, entry]): readonly Match[] => {
    const other = known[entry];
    if (!other) return [];
    const evidence = weighVersions(versionsOf.get(paper) ?? [], other.fingerprint);
    const isLikely = evidence.score >= similarScore && (!other.isGone || isMinorChange(evidence.title));
    return isLikely ? [{ paper, id: other.id, evidence }] : [];
  });
  return { pairs: compared.toSorted(compareMatches), isComplete };
}

const compareMatches = (one: Match, other: Match) =>
  other.evidence.score - one.evidence.score || one.paper - other.paper || (one.id < other.id ? -1 : 1);

/** The strongest evidence of any version; title and authors are those on the page. */
function weighVersions([own, ...others]: Versions, entry: Fingerprint): Evidence {
  if (!own) throw new Error('A paper has no version.');
  const shown = weighEvidence(own, entry);
  const best = Math.max(shown.score, ...others.map((version) => weighEvidence(version, entry).score - otherVersion));
  const isAnother = shown.authors === 'none' && (shown.title === 'different' || shown.title === 'other');
  return { ...shown, score: isAnother ? Math.min(best, certainScore - otherVersion) : best };
}

/**
 * Pairs that share a title and an author and nothing with any other pair: no weaker evidence can outweigh them. Most changes are of
 * this kind, so few papers are left to be compared with many.
 */
function findUndisputed({ pairs, isComplete }: ComparedPairs): readonly Match[] {
  if (!isComplete) return [];
  const counts = countEach<number | string>(pairs.flatMap(({ paper, id }) => [paper, id]));
  return pairs.filter(
    ({ paper, id, evidence: { title, authors, score } }) =>
      counts.get(paper) === 1 &&
      counts.get(id) === 1 &&
      title === 'same' &&
      authors !== 'none' &&
      score >= certainScore,
  );
}

/**
 * Accepts the certain pairs from the strongest down. If a paper has two equally likely addresses, or an address two papers, they stay
 * `undecided`.
 */
function settle(pairs: readonly Match[], undecided: Set<number | string>): readonly Match[] {
  const settled: Match[] = [];
  const done = new Set<number | string>();
  const isOpen = ({ paper, id }: Match) => [paper, id].every((one) => !done.has(one) && !undecided.has(one));
  const levels = Map.groupBy(
    pairs.filter(({ evidence }) => evidence.score >= certainScore),
    ({ evidence }) => evidence.score,
  );
  for (const level of levels.values()) {
    const open = level.filter(isOpen);
    const counts = countEach<number | string>(open.flatMap(({ paper, id }) => [paper, id]));
    for (const match of open) {
      const isOnly = [match.paper, match.id].every((one) => counts.get(one) === 1);
      if (isOnly) settled.push(match);
      for (const one of [match.paper, match.id]) (isOnly ? done : undecided).add(one);
    }
  }
  return settled;
}
