import { countEach } from '../model/count-each.ts';
import { foldText } from '../model/fold.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import { stopWords } from './stop-words.data.ts';
import type { RenderedPublication } from '../markup/rendered.ts';

/** A paper that has much in common with another one, and what that is. */
export interface RelatedPublication {
  readonly publication: RenderedPublication;
  /** Words that both texts use and few others do, the most distinctive first. */
  readonly sharedTerms: readonly string[];
  /** Names of the authors of both. */
  readonly sharedAuthors: readonly string[];
}

/** The most terms that represent a paper. More make the comparison slower and hardly better. */
const longestProfile = 30;
/** How many occurrences in the abstract a word in the title is worth. */
const titleWeight = 3;
/** The weight of a word that occurs once in an abstract, which is often chance. */
const onceWeight = 0.4;
/** The weight of a shared author; two equal texts have 1. */
const authorWeight = 0.06;
const leastScore = 0.04;
/**
 * For a word that more papers have, only those papers in which it weighs most are compared; for an author of more papers, none.
 * Without this limit, the total time would grow with the square of the number of papers.
 */
const mostPostings = 300;

/** The papers that contain a word, by their indexes among all papers, and its weight in each. Arrays of numbers are summed up fastest. */
interface Postings {
  readonly papers: Uint32Array;
  readonly weights: Float64Array;
}

interface Term {
  readonly stem: string;
  readonly word: string;
  readonly weight: number;
}

/**
 * Compares papers by the words of title and abstract (TF-IDF with cosine similarity) and by shared authors. The result depends only on
 * the papers.
 */
export function createRelatedFinder(
  publications: readonly RenderedPublication[],
): (publication: RenderedPublication, count: number) => readonly RelatedPublication[] {
  const profiles = createProfiles(publications);
  const works = new Map<string, number[]>();
  for (const [index, publication] of publications.entries())
    for (const person of listPersons(publication)) push(works, person, index);
  const indexes = new Map(publications.map(({ id }, index) => [id, index]));
  const idOf = (index: number) => publications[index]?.id ?? '';
  const postings = listPostings(publications, profiles);
  // Reused for each paper: allocating arrays of this length takes longer than filling them.
  const scores = new Float64Array(publications.length);
  const scored = new Uint32Array(publications.length);

  return (publication, count) => {
    let length = 0;
    const add = (index: number, score: number) => {
      if (scores[index] === 0) scored[length++] = index;
      scores[index] = (scores[index] ?? 0) + score;
    };
    for (const { stem, weight } of profiles.get(publication.id) ?? []) {
      const { papers, weights } = postings.get(stem) ?? noPostings;
      for (let place = 0; place < papers.length; place += 1) add(papers[place] ?? 0, weight * (weights[place] ?? 0));
    }
    for (const person of listPersons(publication)) {
      const own = works.get(person) ?? [];
      const weight = authorWeight * Math.min(1, rarity(own.length, publications.length));
      if (weight > 0 && own.length <= mostPostings) for (const other of own) add(other, weight);
    }

    const itself = indexes.get(publication.id);
    const nearest: number[] = [];
    const scoreOf = (index: number) => scores[index] ?? 0;
    const compare = (a: number, b: number) => scoreOf(b) - scoreOf(a) || (idOf(a) < idOf(b) ? -1 : 1);
    for (let place = 0; place < length; place += 1) {
      const index = scored[place] ?? 0;
      if (scoreOf(index) >= leastScore && index !== itself) insert(nearest, index, count, compare);
    }
    for (const index of scored.subarray(0, length)) scores[index] = 0;
    return nearest.map((index) => explain(publication, publications[index] ?? publication, profiles));
  };
}

/** Inserts a value into a sorted list that keeps the first `count` values: sorting all takes several times as long. */
function insert<Value>(first: Value[], value: Value, count: number, compare: (a: Value, b: Value) => number): void {
  let place = first.length;
  while (place > 0 && compare(value, first[place - 1] as Value) < 0) place -= 1;
  if (place >= count) return;
  first.splice(place, 0, value);
  if (first.length > count) first.pop();
}

const noPostings: Postings = { papers: new Uint32Array(), weights: new Float64Array() };

/** The papers of each word; of a frequent one, those in which it weighs most. */
function listPostings(
  publications: readonly RenderedPublication[],
  profiles: ReadonlyMap<string, readonly Term[]>,
): ReadonlyMap<string, Postings> {
  const lists = new Map<string, Posting[]>();
  for (const [index, { id }] of publications.entries())
    for (const { stem, weight } of profiles.get(id) ?? []) push(lists, stem, { index, id, weight });
  return new Map(
    [...lists].map(([stem, list]) => {
      const kept = list.length > mostPostings ? keepHeaviest(list) : list;
      const papers = Uint32Array.from(kept, ({ index }) => index);
      return [stem, { papers, weights: Float64Array.from(kept, ({ weight }) => weight) }];
    }),
  );
}

interface Posting {
  readonly index: number;
  readonly id: string;
  readonly weight: number;
}

function keepHeaviest(postings: readonly Posting[]): readonly Posting[] {
  return postings.toSorted((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1)).slice(0, mostPostings);
}

/** 0 for what all papers have, 1 for what about one in three has, and more for rarer words. */
const rarity = (having: number, papers: number) => Math.log(papers / having);

const listPersons = (paper: RenderedPublication) => new Set(listKnownAuthors(paper).map(({ person }) => person));

function explain(
  publication: RenderedPublication,
  other: RenderedPublication,
  profiles: ReadonlyMap<string, readonly Term[]>,
): RelatedPublication {
  const others = new Map((profiles.get(other.id) ?? []).map(({ stem, weight }) => [stem, weight]));
  const people = listPersons(other);
  const names = new Map(listKnownAuthors(publication).map(({ person, name }) => [person, name]));
  const shared = (profiles.get(publication.id) ?? []).filter(({ stem }) => others.has(stem));
  return {
    publication: other,
    sharedTerms: shared
      .toSorted((a, b) => b.weight * (others.get(b.stem) ?? 0) - a.weight * (others.get(a.stem) ?? 0))
      // Either of “bias” and “biases” is enough.
      .filter(
        ({ word }, index, all) =>
          !all.slice(0, index).some((term) => word.startsWith(term.word) || term.word.startsWith(word)),
      )
      .slice(0, 3)
      .map(({ word }) => word),
    sharedAuthors: [...names].filter(([person]) => people.has(person)).map(([, name]) => name),
  };
}

/** The most distinctive terms of each paper, weighted so that the squares of a paper's weights add up to at most 1. */
function createProfiles(publications: readonly RenderedPublication[]): ReadonlyMap<string, readonly Term[]> {
  const texts = publications.map((publication) => ({ publication, words: countWords(publication) }));
  const frequency = countEach(texts.flatMap(({ words }) => [...words.keys()]));

  return new Map(
    texts.map(({ publication, words }) => {
      const terms = [...words]
        .filter(([stem]) => (frequency.get(stem) ?? 0) > 1)
        .map(([stem, { word, count }]) => {
          const often = count > 1 ? 1 + Math.log(count) : onceWeight;
          return { stem, word, weight: often * rarity(frequency.get(stem) ?? 1, publications.length) };
        })
        .filter(({ weight }) => weight > 0)
        .toSorted((a, b) => b.weight - a.weight || (a.stem < b.stem ? -1 : 1));
      const length = Math.sqrt(terms.reduce((sum, { weight }) => sum + weight ** 2, 0)) || 1;
      return [
        publication.id,
        terms.slice(0, longestProfile).map((term) => ({ ...term, weight: term.weight / length })),
      ];
    }),
  );
}

interface CountedWord {
  word: string;
  count: number;
}

/** The words of a paper by their stems, in the spelling that the abstract uses within a sentence. */
function countWords({ rendered }: RenderedPublication): ReadonlyMap<string, CountedWord> {
  const words = new Map<string, CountedWord>();
  for (const { stem, word } of listWords(rendered.title.text)) {
    words.set(stem, { word: isCapitalised(word) ? word.toLowerCase() : word, count: titleWeight });
  }
  for (const { stem, word, isFirst } of listWords(rendered.abstract?.text ?? '')) {
    const spelling = isFirst && isCapitalised(word) ? word.toLowerCase() : word;
    const known = words.get(stem);
    words.set(stem, { word: isFirst && known ? known.word : spelling, count: (known?.count ?? 0) + 1 });
  }
  return words;
}

/** Words that say something about the subject; `isFirst` marks a word that begins a sentence. */
function* listWords(text: string): Generator<{ stem: string; word: string; isFirst: boolean }> {
  for (const match of text.matchAll(/\p{L}[\p{L}\p{N}]+(?:-\p{L}[\p{L}\p{N}]*)*/gu)) {
    const [word] = match;
    const stem = foldText(word).replace(/(?<![su])s$/u, '');
    if (stem.length < 3 || stopWords.has(stem)) continue;
    yield { stem, word, isFirst: /(?:^|[.!?:]\s+)$/u.test(text.slice(Math.max(0, match.index - 4), match.index)) };
  }
}

const isCapitalised = (word: string) => /^\p{Lu}\p{Ll}+$/u.test(word);

function push<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
