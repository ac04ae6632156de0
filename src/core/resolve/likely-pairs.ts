import type { Fingerprint } from './fingerprints.ts';
import { compactTitle, contentWords } from './title-likeness.ts';

/** A paper or a ledger entry, by index, with the fingerprints of its versions. */
export interface ComparedPaper {
  readonly index: number;
  readonly versions: readonly Fingerprint[];
}

/** The most pairs compared because of one shared feature; larger groups share it by chance. */
const mostPairs = 100;

/**
 * The pairs to compare: they share an identifier, an abstract or a title (`strong`), or words of their titles, or an author and a year
 * (`all`). `isComplete` is true if these are all pairs with anything in common.
 */
export function findLikelyPairs(
  papers: readonly ComparedPaper[],
  entries: readonly ComparedPaper[],
  kind: 'strong' | 'all',
) {
  const groups = new Map<string, { readonly papers: ComparedPaper[]; readonly entries: ComparedPaper[] }>();
  for (const entry of entries) {
    for (const key of listKeys(entry, kind)) {
      const group = groups.get(key);
      if (group) group.entries.push(entry);
      else groups.set(key, { papers: [], entries: [entry] });
    }
  }
  for (const paper of papers) for (const key of listKeys(paper, kind)) groups.get(key)?.papers.push(paper);

  const pairs = new Map<number, Set<number>>();
  let isComplete = true;
  const addAll = (group: readonly ComparedPaper[], others: readonly ComparedPaper[]) => {
    for (const { index } of group) {
      const known = pairs.get(index) ?? new Set();
      for (const other of others) known.add(other.index);
      pairs.set(index, known);
    }
  };
  for (const group of groups.values()) {
    if (group.papers.length * group.entries.length <= mostPairs) addAll(group.papers, group.entries);
    else isComplete = addNarrowed(group.papers, group.entries, addAll) && isComplete;
  }
  return {
    pairs: [...pairs].flatMap(([paper, known]) => [...known].map((entry) => [paper, entry] as const)),
    isComplete,
  };
}

/** Within a large group, such as all papers named *Introduction*, pairs that also share the first author and the date. */
function addNarrowed(
  papers: readonly ComparedPaper[],
  entries: readonly ComparedPaper[],
  addAll: (papers: readonly ComparedPaper[], entries: readonly ComparedPaper[]) => void,
): boolean {
  const keyOf = ({ versions: [own] }: ComparedPaper) => `${own?.people[0] ?? ''}@${own?.date ?? ''}`;
  const byKey = Map.groupBy(entries, keyOf);
  for (const [key, group] of Map.groupBy(papers, keyOf)) {
    const others = byKey.get(key) ?? [];
    if (group.length * others.length <= mostPairs) addAll(group, others);
  }
  return false;
}

function listKeys({ versions }: ComparedPaper, kind: 'strong' | 'all'): ReadonlySet<string> {
  return new Set(
    versions.flatMap((version) => [...listStrongKeys(version), ...(kind === 'all' ? listWeakKeys(version) : [])]),
  );
}

function listStrongKeys({ titles, abstract, doi, arxiv }: Fingerprint): readonly string[] {
  return [
    ...(doi === null ? [] : [`doi ${doi}`]),
    ...(arxiv === null ? [] : [`arxiv ${arxiv}`]),
    ...(abstract === null ? [] : [`abstract ${abstract}`]),
    ...titles.map((title) => `title ${compactTitle(title)}`),
  ];
}

function listWeakKeys({ titles, heads, people, date }: Fingerprint): readonly string[] {
  const words = contentWords(titles[0] ?? '');
  const [first] = people;
  const longest = words.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).slice(0, 4);
  const whole = compactTitle(titles[0] ?? '');
  // With one typing error in a title, its beginning or its end is unchanged.
  const half = Math.min(3, Math.max(1, Math.floor(words.length / 2)));
  return [
    ...heads.map((head) => `title ${compactTitle(head)}`),
    `first ${words.slice(0, half).join(' ')}`,
    `last ${words.slice(-half).join(' ')}`,
    // Titles without spaces are a single word.
    ...(words.length === 1 ? [`first ${whole.slice(0, 4)}`, `last ${whole.slice(-4)}`] : []),
    ...(first === undefined ? [] : longest.map((word) => `word ${word} ${first}`)),
    ...people.slice(0, 4).map((person) => `year ${date.slice(0, 4)} ${person}`),
  ];
}
