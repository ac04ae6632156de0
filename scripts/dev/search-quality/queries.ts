import { createRandom, type Random } from '../bench/random.ts';

/** The fields of a paper in `publications.json` that queries use. */
export interface SearchedPaper {
  readonly id: string;
  readonly title: string;
  readonly authors: readonly { readonly family: string }[];
  readonly date: { readonly year: number | null };
  readonly abstract: string | null;
}

export interface Query {
  readonly kind: Kind;
  readonly query: string;
  /** The paper that the query should find. */
  readonly id: string;
}

/** How visitors search for a paper they know. Null if a paper has no such words. */
const kinds = {
  'three title words': ({ title }: SearchedPaper, random: Random) => pickWords(title, 3, random),
  'author and title word': (paper: SearchedPaper, random: Random) => {
    const [[author], [word]] = [pickWords(familyOf(paper), 1, random), pickWords(paper.title, 1, random)];
    return author === undefined || word === undefined ? [] : [author, word];
  },
  'author, title word and year': (paper: SearchedPaper, random: Random) => {
    const [[author], [word]] = [pickWords(familyOf(paper), 1, random), pickWords(paper.title, 1, random)];
    const { year } = paper.date;
    return author === undefined || word === undefined || year === null ? [] : [author, word, String(year)];
  },
  'four words of the abstract': ({ abstract }: SearchedPaper, random: Random) => pickWords(abstract ?? '', 4, random),
  'three title words, one misspelled': ({ title }: SearchedPaper, random: Random) =>
    misspellOne(pickWords(title, 3, random), random),
  'misspelled author and title word': (paper: SearchedPaper, random: Random) => {
    const [[author], [word]] = [pickWords(familyOf(paper), 1, random), pickWords(paper.title, 1, random)];
    return author === undefined || word === undefined || author.length < 5 ? [] : [misspell(author, random), word];
  },
} as const;
export type Kind = keyof typeof kinds;

/** `perKind` queries of each kind, each for another paper. The same papers give the same queries. */
export function createQueries(papers: readonly SearchedPaper[], perKind: number): readonly Query[] {
  const random = createRandom(2026);
  return (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const queries: Query[] = [];
    for (let tries = 0; queries.length < perKind && tries < perKind * 20; tries += 1) {
      const paper = random.pick(papers);
      const words = kinds[kind](paper, random);
      if (words.length > 0) queries.push({ kind, query: words.join(' '), id: paper.id });
    }
    return queries;
  });
}

const familyOf = ({ authors }: SearchedPaper) => authors[0]?.family ?? '';

/** Different words of at least four letters; none if there are not enough. */
function pickWords(text: string, count: number, random: Random): readonly string[] {
  const words = new Set((text.match(/\p{L}{4,}/gu) ?? []).map((word) => word.toLowerCase()));
  const left = [...words];
  return words.size < count
    ? []
    : Array.from({ length: count }, () => left.splice(random.below(left.length), 1)).flat();
}

/** Makes one typing error in one of the words with at least five letters. */
function misspellOne(words: readonly string[], random: Random): readonly string[] {
  const long = words.filter((word) => word.length >= 5);
  if (long.length === 0) return [];
  const chosen = random.pick(long);
  return words.map((word) => (word === chosen ? misspell(word, random) : word));
}

/** Omits, inserts or replaces a letter, or swaps two. */
function misspell(word: string, random: Random): string {
  const place = random.below(word.length - 1);
  const letter = String.fromCodePoint(97 + random.below(26));
  const [before, here, next, after] = [word.slice(0, place), word[place], word[place + 1], word.slice(place + 2)];
  const misspelled = random.pick([
    before + String(next) + after,
    before + letter + String(here) + String(next) + after,
    before + letter + String(next) + after,
    before + String(next) + String(here) + after,
  ]);
  return misspelled === word ? before + String(next) + after : misspelled;
}
