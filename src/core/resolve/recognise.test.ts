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
  arxiv: null,
  spelledTitle: 'Counting the Leaves of Tall Trees',
  versions: [],
};
const roots: AddressedPaper = {
  ...leaves,
  title: 'Roots Without Soil',
  spelledTitle: 'Roots Without Soil',
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
const edit = (change: Partial<AddressedPaper>): AddressedPaper => ({
  ...leaves,
  ...change,
  spelledTitle: change.title ?? leaves.title,
});
const addressOf = (paper: AddressedPaper, ledger: Ledger) => giveAddresses([paper, roots], { ledger, locate }).ids[0];

describe('A paper in the ledger', () => {
  const ledger = keep([{ ...leaves, doi: '10.1000/182' }, roots]);

  test.each<[string, Partial<AddressedPaper>]>([
    ['its title is corrected', { title: 'On Counting Leaves' }],
    ['an author is added', { people: ['mira-okafor', 'li-van-der-berg', 'ana-silva'] }],
    ['its date is corrected', { date: '2025-01-01', year: 2025 }],
    ['its abstract is written anew', { abstract: 'Something else entirely.' }],
    ['its DOI is corrected', { doi: '10.1000/183' }],
    ['its title is another, with the same DOI and authors', { title: 'Leaves', abstract: null, doi: '10.1000/182' }],
  ])('keeps its address if %s', (_, change) => {
    expect(addressOf(edit(change), ledger)).toBe('counting-the-leaves-of-tall-trees');
  });

  test.each<[string, Partial<AddressedPaper>]>([
    ['title and authors', { title: 'Leaves', people: ['ana-silva'] }],
    ['abstract and authors', { abstract: null, people: ['ana-silva'] }],
    ['everything but its DOI', { title: 'Leaves', people: ['ana-silva'], abstract: null, doi: '10.1000/182' }],
    [
      'everything, a little,',
      {
        title: 'Counting Leaves of Tall Trees',
        people: ['mira-okafor', 'ana-silva'],
        abstract: 'New.',
        date: '2024-06-01',
      },
    ],
    ['everything but its authors and date', { title: 'Leaves', abstract: null }],
  ])('is not matched with a paper that differs in %s, which is reported', (_, change) => {
    const { ids, diagnostics } = giveAddresses([edit(change), roots], { ledger, locate });
    expect(ids[0]).not.toBe('counting-the-leaves-of-tall-trees');
    expect(diagnostics.map(({ code }) => code)).toContain('address-unsure');
  });

  test('keeps its address when a new paper has the same title, in any order', () => {
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

  test('is an error if it is missing and its entry gives no reason or target', () => {
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
