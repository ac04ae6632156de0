import type { Ledger } from './ledger.ts';
import { type Addressed, assignPermalinks } from './permalinks.ts';

/** Matches confirmed by the owner: the name of a paper for each address. */
export type AcceptedMatches = ReadonlyMap<string, string>;

/** The names of papers on the command line: their titles as slugs, with year and author if titles are equal. */
export const namePapers = (papers: readonly Addressed[]): readonly string[] => assignPermalinks(papers);

/** The option of `npm run check` that matches a paper with an address. */
export const acceptOption = (id: string, name: string): string => `--same ${id}=${name}`;

export interface FoundMatches {
  /** Indexes of papers, by address. */
  readonly papers: ReadonlyMap<string, number>;
  /** Addresses that are unknown, or whose paper is not uniquely named. */
  readonly unknown: readonly string[];
}

/** Finds the papers that the owner has named. */
export function findAccepted(papers: readonly Addressed[], ledger: Ledger, accepted: AcceptedMatches): FoundMatches {
  if (accepted.size === 0) return { papers: new Map(), unknown: [] };
  const names = namePapers(papers);
  const byName = Map.groupBy(names.keys(), (index) => names[index] ?? '');
  const found = new Map<string, number>();
  for (const [id, name] of accepted) {
    const [paper, another] = byName.get(name) ?? [];
    const isKnown = Object.hasOwn(ledger, id) && ledger[id]?.moved === undefined;
    const isFree = paper !== undefined && another === undefined && ![...found.values()].includes(paper);
    if (isKnown && isFree) found.set(id, paper);
  }
  return { papers: found, unknown: [...accepted.keys()].filter((id) => !found.has(id)) };
}
