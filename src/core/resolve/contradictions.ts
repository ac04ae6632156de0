import type { Ledger } from './ledger.ts';
import type { KnownPaper, Match, Recognition, Versions } from './recognise.ts';
import { compactTitle, isGenericTitle } from './title-likeness.ts';

/** Evidence that links a paper to an address other than its own. */
export interface Contradiction {
  readonly match: Match;
  /** The other address. */
  readonly other: string;
  readonly shared: 'DOI' | 'arXiv identifier' | 'title';
}

type Shared = Contradiction['shared'];

/**
 * Papers matched with one address that have the identifier or title of another. If the paper of that other address has it as well,
 * they merely share it, and are not exchanged.
 */
export function findContradictions(
  papers: readonly Versions[],
  known: readonly KnownPaper[],
  ledger: Ledger,
  { matches }: Pick<Recognition, 'matches'>,
): readonly Contradiction[] {
  const entries = new Map(known.map((entry) => [entry.id, entry]));
  const owners = Map.groupBy(
    known.flatMap(({ id, fingerprint }) => listFeatures(fingerprint).map(([shared, value]) => ({ id, shared, value }))),
    ({ shared, value }) => `${shared} ${value}`,
  );
  const holders = new Map([...matches.values()].map(({ id, paper }) => [id, papers[paper]?.[0]]));
  const hasStill = (id: string, shared: Shared, value: string) => {
    const holder = holders.get(id);
    return holder !== undefined && listFeatures(holder).some(([kind, own]) => kind === shared && own === value);
  };
  return [...matches.values()].flatMap((match): readonly Contradiction[] => {
    const [paper] = papers[match.paper] ?? [];
    const entry = entries.get(match.id);
    if (!paper || !entry || match.evidence.score === Infinity) return [];
    const own = new Set(listFeatures(entry.fingerprint).map(([shared, value]) => `${shared} ${value}`));
    const found = listFeatures(paper).flatMap(([shared, value]) => {
      if (own.has(`${shared} ${value}`) || (shared === 'title' && match.evidence.title === 'same')) return [];
      const owner = (owners.get(`${shared} ${value}`) ?? []).find(
        ({ id }) => ledger[id]?.moved !== match.id && !hasStill(id, shared, value),
      );
      return owner ? [{ match, other: owner.id, shared }] : [];
    });
    return found.slice(0, 1);
  });
}

function listFeatures({
  titles: [title = ''],
  doi,
  arxiv,
}: Versions[number]): readonly (readonly [shared: Shared, value: string])[] {
  return [
    ...(doi === null ? [] : [['DOI', doi] as const]),
    ...(arxiv === null ? [] : [['arXiv identifier', arxiv] as const]),
    ...(title === '' || isGenericTitle(title) ? [] : [['title', compactTitle(title)] as const]),
  ];
}
