import { slugify } from '../model/fold.ts';
import { type Recognisable, takeMarks } from './fingerprints.ts';
import type { Ledger } from './ledger.ts';

/** The kinds of marks in the order in which they are believed. */
const kinds = ['doi', 'title', 'abstract', 'authors'] as const;
/** Share of the words that two titles have in common at least, when no mark is the same but an author is. */
const leastSimilarity = 0.5;

/**
 * The address that the ledger has for each paper, or null for a paper that it does not know. Each address is given to one paper
 * at most; the answer does not depend on the order of the papers, unless two are alike in everything.
 */
export function recognisePapers(papers: readonly Recognisable[], ledger: Ledger): readonly (string | null)[] {
  const addresses = new Map<number, string>();
  const open = new Map(papers.map((paper, index) => [index, takeMarks(paper)]));
  const free = new Set(Object.keys(ledger).filter((address) => !ledger[address]?.moved));
  const settle = (index: number, address: string) => {
    addresses.set(index, address);
    open.delete(index);
    free.delete(address);
  };

  // Papers that have every mark go first, so that of two with one title each finds its own address.
  for (const isMatch of [hasAllMarks, ...kinds.map((kind) => sharesMark(kind))]) {
    const wanted = indexMarks(free, ledger);
    for (const [index, marks] of open) {
      const candidates = new Set(marks.flatMap((mark) => wanted.get(mark) ?? []));
      const found = [...candidates].filter(
        (address) => free.has(address) && isMatch(marks, ledger[address]?.marks ?? []),
      );
      const [only, second] = found;
      if (only !== undefined && second === undefined) settle(index, only);
    }
  }
  for (const [index, address] of findSimilar(papers, [...open.keys()], [...free], ledger)) settle(index, address);
  return papers.map((_, index) => addresses.get(index) ?? null);
}

type Match = (marks: readonly string[], known: readonly string[]) => boolean;

const hasAllMarks: Match = (marks, known) => marks.every((mark) => known.includes(mark));

function sharesMark(kind: (typeof kinds)[number]): Match {
  return (marks, known) => marks.some((mark) => mark.startsWith(`${kind}:`) && known.includes(mark));
}

function indexMarks(addresses: ReadonlySet<string>, ledger: Ledger): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, string[]>();
  for (const address of addresses) {
    for (const mark of ledger[address]?.marks ?? []) {
      const list = index.get(mark);
      if (list) list.push(address);
      else index.set(mark, [address]);
    }
  }
  return index;
}

/** Papers of which title, authors and abstract have all changed a little: most words and an author are still the same. */
function findSimilar(
  papers: readonly Recognisable[],
  open: readonly number[],
  free: readonly string[],
  ledger: Ledger,
): readonly (readonly [index: number, address: string])[] {
  const byPerson = Map.groupBy(
    free.flatMap((address) => {
      const known = readMarks(ledger[address]?.marks ?? []);
      return known.people.map((person) => ({ person, address, words: known.words }));
    }),
    ({ person }) => person,
  );
  const taken = new Set<string>();
  return open.flatMap((index) => {
    const paper = papers[index];
    if (!paper) return [];
    const words = new Set(slugify(paper.title).split('-'));
    const [best] = paper.people
      .flatMap((person) => byPerson.get(person) ?? [])
      .filter(({ address }) => !taken.has(address))
      .map(({ address, words: known }) => ({ address, similarity: compareWords(words, known) }))
      .filter(({ similarity }) => similarity >= leastSimilarity)
      .toSorted((a, b) => b.similarity - a.similarity || (a.address < b.address ? -1 : 1));
    if (!best) return [];
    taken.add(best.address);
    return [[index, best.address] as const];
  });
}

function readMarks(marks: readonly string[]): { people: readonly string[]; words: ReadonlySet<string> } {
  const read = (kind: string) => marks.find((mark) => mark.startsWith(`${kind}:`))?.slice(kind.length + 1) ?? '';
  const people = read('authors').split('@')[0] ?? '';
  return { people: people === '' ? [] : people.split('+'), words: new Set(read('title').split('-')) };
}

function compareWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}
