import { cutSlug, slugify } from '../model/fold.ts';
import type { Ledger } from './ledger.ts';

/** Papers that the owner has said to be the ones of addresses: the name of a paper by each address. */
export type AcceptedMatches = ReadonlyMap<string, string>;

/** In bytes. */
const longestName = 80;

/** The name by which a paper is told from others on the command line: its title as a slug. */
const nameOf = (title: string): string => cutSlug(slugify(title), longestName) || 'paper';

/** The option of `npm run check` that says that a paper is the one of an address. */
export const acceptOption = (id: string, title: string): string => `--same ${id}=${nameOf(title)}`;

export interface FoundMatches {
  /** Places of papers by the address of each. */
  readonly papers: ReadonlyMap<string, number>;
  /** Addresses that are unknown, or whose paper no title or more than one names. */
  readonly unknown: readonly string[];
}

/** Finds the papers that the owner means. */
export function findAccepted(titles: readonly string[], ledger: Ledger, accepted: AcceptedMatches): FoundMatches {
  if (accepted.size === 0) return { papers: new Map(), unknown: [] };
  const byName = Map.groupBy(titles.keys(), (index) => nameOf(titles[index] ?? ''));
  const papers = new Map<string, number>();
  for (const [id, name] of accepted) {
    const [paper, another] = byName.get(name) ?? [];
    const isKnown = Object.hasOwn(ledger, id) && ledger[id]?.moved === undefined;
    const isFree = paper !== undefined && another === undefined && ![...papers.values()].includes(paper);
    if (isKnown && isFree) papers.set(id, paper);
  }
  return { papers, unknown: [...accepted.keys()].filter((id) => !papers.has(id)) };
}
