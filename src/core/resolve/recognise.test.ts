import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { giveAddresses, type AddressedPaper } from './addresses.ts';
import { extendLedger, type Ledger } from './ledger.ts';

const leaves: AddressedPaper = {
  title: 'Counting the Leaves of Tall Trees',
  year: 2024,
  firstAuthor: 'Okafor',
  people: ['mira-okafor', 'li-van-der-berg'],
  date: '2024-05-21',
  abstract: 'We count leaves from the air.',
  doi: null,
};
const roots: AddressedPaper = {
  ...leaves,
  title: 'Roots Without Soil',
  date: '2023-02-01',
  year: 2023,
  people: ['mira-okafor'],
  abstract: 'Roots grow in mist.',
};

const locate = () => null;
const keep = (papers: readonly AddressedPaper[], ledger: Ledger = {}): Ledger => {
  const { additions } = giveAddresses(papers, { ledger, locate });
  return extendLedger(ledger, new Map([...additions].map(([id, marks]) => [id, { marks, key: id }])), '2026-11-23');
};
const addressOf = (paper: AddressedPaper, ledger: Ledger) => giveAddresses([paper, roots], { ledger, locate }).ids[0];

describe('A paper in the ledger', () => {
  const ledger = keep([{ ...leaves, doi: '10.1000/182' }, roots]);

  test.each<[string, Partial<AddressedPaper>]>([
    ['its title is corrected', { title: 'On Counting Leaves' }],
    ['an author is added', { people: ['mira-okafor', 'li-van-der-berg', 'ana-silva'] }],
    ['its date is corrected', { date: '2025-01-01', year: 2025 }],
    ['its abstract is written anew', { abstract: 'Something else entirely.' }],
    ['it loses its abstract and gets another author', { abstract: null, people: ['ana-silva'] }],
    ['title and authors are corrected', { title: 'Leaves', people: ['ana-silva'] }],
    [
      'everything is corrected a little',
      {
        title: 'Counting Leaves of Tall Trees',
        people: ['mira-okafor', 'ana-silva'],
        abstract: 'New.',
        date: '2024-06-01',
      },
    ],
    ['only its DOI is still the same', { title: 'Leaves', people: ['ana-silva'], abstract: null, doi: '10.1000/182' }],
  ])('keeps its address when %s', (_, change) => {
    expect(addressOf({ ...leaves, ...change }, ledger)).toBe('counting-the-leaves-of-tall-trees');
  });

  test('keeps its address from a newcomer with the same title, in whatever order they come', () => {
    const namesake = {
      ...leaves,
      people: ['ana-silva'],
      firstAuthor: 'Silva',
      date: '2026-03-03',
      year: 2026,
      abstract: 'Another study.',
    };
    const book = { ledger, locate };
    expect(giveAddresses([namesake, leaves, roots], book).ids.slice(0, 2)).toEqual([
      'counting-the-leaves-of-tall-trees-2026',
      'counting-the-leaves-of-tall-trees',
    ]);
    expect(giveAddresses([leaves, roots, namesake], book).ids[2]).toBe('counting-the-leaves-of-tall-trees-2026');
  });

  test('that has gone is an error unless the ledger says where', () => {
    const codes = (entries: Ledger) =>
      giveAddresses([roots], { ledger: entries, locate }).diagnostics.map(({ code }) => code);
    const id = 'counting-the-leaves-of-tall-trees';
    const known = ledger[id] ?? { seen: '', marks: [], key: '' };
    expect(codes(ledger)).toEqual(['address-lost']);
    expect(codes({ ...ledger, [id]: { ...known, gone: 'Withdrawn.' } })).toEqual([]);
    expect(codes({ ...ledger, [id]: { ...known, moved: 'roots-without-soil' } })).toEqual([]);
    expect(codes({ ...ledger, [id]: { ...known, moved: 'nowhere' } })).toEqual(['address-moved-nowhere']);
  });
});

describe('Addresses', () => {
  const word = fc.constantFrom('leaf', 'root', 'tree', 'soil', 'rain', 'wind', 'seed', 'moss');
  const person = fc.constantFrom('ana-silva', 'mira-okafor', 'li-wei', 'jo-park');
  const paper: fc.Arbitrary<AddressedPaper> = fc
    .record({
      words: fc.array(word, { minLength: 3, maxLength: 9 }),
      people: fc.uniqueArray(person, { minLength: 1, maxLength: 3 }),
      year: fc.integer({ min: 2000, max: 2026 }),
      number: fc.nat(9999),
    })
    .map(({ words, people, year, number }) => ({
      title: words.join(' '),
      year,
      firstAuthor: people[0] ?? null,
      people,
      date: `${String(year)}-01-01`,
      abstract: `Study ${String(number)} of ${words.join(' ')}`,
      doi: null,
    }));

  test('never change while papers are added, reordered and corrected one mark at a time', () => {
    const edit = fc.constantFrom<(paper: AddressedPaper) => AddressedPaper>(
      (old) => ({ ...old, title: `${old.title} revisited` }),
      (old) => ({ ...old, people: [...old.people, 'new-person'] }),
      (old) => ({ ...old, date: '1999-12-31', year: 1999 }),
      (old) => ({ ...old, abstract: 'Rewritten.' }),
      (old) => old,
    );
    const papers = fc.uniqueArray(paper, { minLength: 1, maxLength: 12, selector: ({ abstract }) => abstract });
    fc.assert(
      fc.property(
        papers,
        fc.array(edit, { minLength: 12, maxLength: 12 }),
        fc.array(paper, { maxLength: 3 }),
        (known, edits, added) => {
          const first = giveAddresses(known, { ledger: {}, locate }).ids;
          fc.pre(new Set(first).size === first.length);
          const edited = known.map((old, index) => (index === 0 ? (edits[0]?.(old) ?? old) : old));
          const later = [
            ...added.map((one, index) => ({
              ...one,
              title: `fresh ${String(index)} ${one.title}`,
              people: [`newcomer-${String(index)}`],
              abstract: `Fresh ${String(index)}`,
            })),
            ...edited.toReversed(),
          ];
          const ids = giveAddresses(later, { ledger: keep(known), locate }).ids;
          expect(ids.slice(added.length).toReversed()).toEqual(first);
        },
      ),
    );
  });
});
