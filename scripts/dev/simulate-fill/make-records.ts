import type { SimulatedRecord } from '../../../src/tests/support/simulated-indexes.ts';
import type { Random } from '../bench/random.ts';

/** A paper whose title and authors are known. */
export interface TruePaper {
  readonly title: string;
  readonly authors: readonly string[];
  readonly etal: boolean;
  readonly year: number;
}

type Authors = SimulatedRecord['authors'];
type KnownPaper = Pick<SimulatedRecord, 'title' | 'authors' | 'year'> & { readonly doi: string };

const givenNames = 'Ada Ben Cy Dee Eli Fay Gus Ida Jo Kai Liv Max Noa Oli Pia Ray Sam Tom Uma Vic'.split(' ');
const familyNames = 'Grace Berg Fern Holt Moss Park Reed Shaw Wang Li Chen Kim Singh Silva Novak Rossi'.split(' ');

/**
 * Makes the records of simulated indexes: of papers, and of similar works. `own` are the records of each paper, none if no index has it, and
 * `kinds` its difficulties. The same papers and random values give the same records.
 */
export function makeRecords(papers: readonly TruePaper[], random: Random) {
  const records: SimulatedRecord[] = [];
  const made = papers.map((paper, number) => makeOne(paper, number, random, records));
  return { records, own: made.map(({ own }) => own), kinds: made.map(({ kinds }) => kinds) };
}

function makeOne(paper: TruePaper, number: number, random: Random, records: SimulatedRecord[]) {
  const own = new Set<string>();
  const kinds: string[] = [];
  const { title, year } = paper;
  const hidden = paper.etal ? Array.from({ length: 1 + random.below(12) }, () => inventName(random)) : [];
  const authors = [...paper.authors.map(splitName), ...hidden];
  const [doi, arxiv] = [
    `10.1000/p${String(number)}`,
    `${String(year % 100).padStart(2, '0')}01.${String(number).padStart(5, '0')}`,
  ];
  const addOwn = (record: Partial<SimulatedRecord>) => {
    records.push({ title, authors, year, ...record });
    for (const identifier of [record.doi, record.arxiv]) if (identifier !== undefined) own.add(identifier);
  };
  /** Another work with a DOI of its own. */
  const addOther = (kind: string, record: Partial<SimulatedRecord>) => {
    kinds.push(kind);
    const other = `10.2000/w${String(number)}.${String(kinds.length)}`;
    records.push({ title, authors, year, doi: other, venue: 'Another Journal', ...record });
  };
  const venue = random.pick(['Journal of Many Things', 'Proceedings of a Conference', 'Letters']);
  const isInDblp = random.chance(0.4);
  /** Titles and names as indexes spell them. */
  const spell = () =>
    random.pickWeighted<() => Partial<SimulatedRecord>>([
      [() => ({}), 70],
      [() => ({ title: title.toUpperCase() }), 6],
      [() => ({ title: title.replaceAll('-', ' ') }), 6],
      [() => ({ title: `${title}.` }), 6],
      [() => ({ authors: authors.map(({ given, family }) => ({ given: `${given.charAt(0)}.`, family })) }), 12],
    ])();
  const shape = random.pickWeighted([
    ['none', 8],
    ['preprint', 25],
    ['published', 30],
    ['linked', 17],
    ['two versions', 20],
  ] as const);
  if (shape === 'preprint') addOwn({ arxiv, ...spell() });
  if (shape === 'published') addOwn({ doi, venue, isInDblp, year: year + random.below(2), ...spell() });
  if (shape === 'linked') addOwn({ doi, arxiv, isLinked: true, venue, isInDblp, ...spell() });
  if (shape === 'two versions') {
    addOwn({ arxiv });
    addOwn({ doi, venue, isInDblp, year: year + random.below(4), ...spell() });
  }
  // Similar papers, more often if the paper itself is absent.
  const rate = shape === 'none' ? 4 : 1;
  for (const [probability, kind, makeOther] of traps)
    if (random.chance(probability * rate)) {
      const other = makeOther({ title, year, doi, authors }, random);
      if (other) addOther(kind, other);
    }

  // Versions that are separate works for an index and the same paper for a reader: the owner must be asked, and accepting them silently is
  // wrong.
  if (shape !== 'none' && shape !== 'preprint' && random.chance(0.01))
    addOther('workshop version', { venue: 'Workshop on Things' });
  return { own, kinds };
}

/** Works that resemble a paper: how often there is one, what it is, and how it differs; null if it does not. */
const traps: readonly (readonly [
  probability: number,
  kind: string,
  make: (paper: KnownPaper, random: Random) => Partial<SimulatedRecord> | null,
])[] = [
  [0.06, 'same title by others', ({ authors }, random) => ({ authors: authors.map(() => inventName(random)) })],
  [
    0.04,
    'same title, one author of the same family name',
    ({ authors: [first] }) => ({
      authors: [{ given: first?.given.startsWith('Z') ? 'Xenia' : 'Zoltan', family: first?.family ?? 'Moss' }],
    }),
  ],
  [0.05, 'second part', ({ title, year }) => ({ title: `${title}, Part II`, year: year + 1 })],
  [
    0.04,
    'second part in a subtitle',
    ({ title, year }) => ({ title: `${title}: Part 2. More of the Same Things`, year: year + 1 }),
  ],
  [0.05, 'erratum', ({ title, year }) => ({ title: `Erratum to: ${title}`, year: year + 1 })],
  [0.05, 'reply', ({ title, year }) => ({ title: `Reply to “${title}”`, year: year + 1 })],
  [0.04, 'comment', ({ title }, random) => ({ title: `Comment on ${title}`, authors: [inventName(random)] })],
  [0.04, 'retraction notice', ({ doi }) => ({ doi: `${doi}.r`, updates: doi })],
  [0.04, 'retraction notice by its title', ({ title, year }) => ({ title: `Retraction: ${title}`, year: year + 2 })],
  [0.05, 'sequel years later', ({ year }) => ({ year: year + 5 })],
  [0.05, 'one word differs', ({ title }, random) => ({ title: replaceWord(title, random) })],
  [0.05, 'number differs', ({ title }) => ({ title: changeNumber(title) })],
  [0.04, 'negated', ({ title }) => ({ title: `${title}? Not Always, and Not Everywhere` })],
  [0.04, 'its data', () => ({ type: 'dataset' })],
  [0.04, 'its data by their title', ({ title }) => ({ title: `Data for: ${title}`, type: 'dataset' })],
  [
    0.03,
    'authors in another order',
    ({ authors: [first, ...rest] }) => (first && rest.length > 0 ? { authors: [...rest, first] } : null),
  ],
  [0.03, 'first author only', ({ title, authors }) => ({ authors: authors.slice(0, 1), title: `${title} (Abstract)` })],
  [0.03, 'untitled', () => ({ title: 'Untitled' })],
  [0.03, 'editorial', () => ({ title: 'Editorial' })],
  [
    0.02,
    'thesis',
    ({ title, authors }) => ({ title: `Essays on ${title}`, type: 'dissertation', authors: authors.slice(0, 1) }),
  ],
];

function changeNumber(title: string): string {
  return /\d/u.test(title) ? title.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10)) : `${title} 2`;
}

function replaceWord(title: string, random: Random): string {
  const words = title.split(' ');
  const place = random.below(words.length);
  return words.map((word, index) => (index === place ? 'moss' : word)).join(' ');
}

const inventName = (random: Random): Authors[number] => ({
  given: random.pick(givenNames),
  family: random.pick(familyNames),
});

function splitName(name: string): Authors[number] {
  const words = name.split(' ');
  return { given: words.slice(0, -1).join(' '), family: words.at(-1) ?? name };
}
