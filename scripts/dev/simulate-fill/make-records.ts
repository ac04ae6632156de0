import type { SimulatedRecord } from '../../../src/tests/support/simulated-indexes.ts';
import type { Random } from '../bench/random.ts';

/** A paper whose title and authors are known. */
export interface TruePaper {
  readonly title: string;
  readonly authors: readonly string[];
  readonly etal: boolean;
  readonly year: number;
}

/** The contents of the indexes: for each paper its own records, and records of similar works. */
export interface MadeRecords {
  readonly records: readonly SimulatedRecord[];
  /** The records of a paper, by its place in the list; none if no index has it. */
  readonly own: readonly ReadonlySet<string>[];
  /** The difficulties of each paper. */
  readonly kinds: readonly (readonly string[])[];
}

type Authors = SimulatedRecord['authors'];

const givenNames = 'Ada Ben Cy Dee Eli Fay Gus Ida Jo Kai Liv Max Noa Oli Pia Ray Sam Tom Uma Vic'.split(' ');
const familyNames = 'Grace Berg Fern Holt Moss Park Reed Shaw Wang Li Chen Kim Singh Silva Novak Rossi'.split(' ');

/** Makes the records of simulated indexes. The same papers and random values give the same records. */
export function makeRecords(papers: readonly TruePaper[], random: Random): MadeRecords {
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
  let others = 0;
  const add = (
    record: Omit<SimulatedRecord, 'authors' | 'year'> & Partial<SimulatedRecord>,
    isOwn: boolean,
    kind = '',
  ) => {
    const whole = { authors, year, ...record };
    records.push(whole);
    if (isOwn) {
      if (whole.doi !== undefined) own.add(whole.doi);
      if (whole.arxiv !== undefined) own.add(whole.arxiv);
    }
    if (kind !== '') kinds.push(kind);
  };
  /** Another work with a DOI of its own. */
  const addOther = (kind: string, record: Partial<SimulatedRecord>) => {
    others += 1;
    add(
      { title, doi: `10.2000/w${String(number)}.${String(others)}`, venue: 'Another Journal', ...record },
      false,
      kind,
    );
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
  if (shape === 'preprint') add({ title, arxiv, ...spell() }, true);
  if (shape === 'published') add({ title, doi, venue, isInDblp, year: year + random.below(2), ...spell() }, true);
  if (shape === 'linked') add({ title, doi, arxiv, isLinked: true, venue, isInDblp, ...spell() }, true);
  if (shape === 'two versions') {
    add({ title, arxiv }, true);
    add({ title, doi, venue, isInDblp, year: year + random.below(4), ...spell() }, true);
  }
  // Similar papers, more often if the paper itself is absent.
  const rate = shape === 'none' ? 4 : 1;
  const traps: readonly (readonly [number, () => void])[] = [
    [
      0.06,
      () => {
        addOther('same title by others', { authors: authors.map(() => inventName(random)) });
      },
    ],
    [
      0.04,
      () => {
        addOther('same title, one author of the same family name', {
          authors: [
            { given: authors[0]?.given.startsWith('Z') ? 'Xenia' : 'Zoltan', family: authors[0]?.family ?? 'Moss' },
          ],
        });
      },
    ],
    [
      0.05,
      () => {
        addOther('second part', { title: `${title}, Part II`, year: year + 1 });
      },
    ],
    [
      0.04,
      () => {
        addOther('second part in a subtitle', { title: `${title}: Part 2. More of the Same Things`, year: year + 1 });
      },
    ],
    [
      0.05,
      () => {
        addOther('erratum', { title: `Erratum to: ${title}`, year: year + 1 });
      },
    ],
    [
      0.05,
      () => {
        addOther('reply', { title: `Reply to “${title}”`, year: year + 1 });
      },
    ],
    [
      0.04,
      () => {
        addOther('comment', { title: `Comment on ${title}`, authors: [inventName(random)] });
      },
    ],
    [
      0.04,
      () => {
        addOther('retraction notice', { doi: `${doi}.r`, title, updates: doi });
      },
    ],
    [
      0.04,
      () => {
        addOther('retraction notice by its title', { title: `Retraction: ${title}`, year: year + 2 });
      },
    ],
    [
      0.05,
      () => {
        addOther('sequel years later', { year: year + 5 });
      },
    ],
    [
      0.05,
      () => {
        addOther('one word differs', { title: replaceWord(title, random) });
      },
    ],
    [
      0.05,
      () => {
        addOther('number differs', {
          title: /\d/u.test(title) ? title.replace(/\d/u, (digit) => String((Number(digit) + 1) % 10)) : `${title} 2`,
        });
      },
    ],
    [
      0.04,
      () => {
        addOther('negated', { title: `${title}? Not Always, and Not Everywhere` });
      },
    ],
    [
      0.04,
      () => {
        addOther('its data', { type: 'dataset', title });
      },
    ],
    [
      0.04,
      () => {
        addOther('its data by their title', { title: `Data for: ${title}`, type: 'dataset' });
      },
    ],
    // With one author, another order is the same.
    [
      authors.length > 1 ? 0.03 : 0,
      () => {
        addOther('authors in another order', { authors: [...authors.slice(1), ...authors.slice(0, 1)] });
      },
    ],
    [
      0.03,
      () => {
        addOther('first author only', { authors: authors.slice(0, 1), title: `${title} (Abstract)` });
      },
    ],
    [
      0.03,
      () => {
        addOther('untitled', { title: 'Untitled' });
      },
    ],
    [
      0.03,
      () => {
        addOther('editorial', { title: 'Editorial' });
      },
    ],
    [
      0.02,
      () => {
        addOther('thesis', { title: `Essays on ${title}`, type: 'dissertation', authors: authors.slice(0, 1) });
      },
    ],
  ];
  for (const [probability, spring] of traps) if (random.chance(probability * rate)) spring();
  // Versions that are separate works for an index and the same paper for a reader: the owner must be asked, and accepting them silently is
  // wrong.
  if (shape !== 'none' && shape !== 'preprint' && random.chance(0.01))
    addOther('workshop version', { venue: 'Workshop on Things' });
  return { own, kinds };
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
