import { describe, expect, test } from 'vitest';
import { parseListing } from '../import/listing/parse-listing.ts';
import { createYearFinder } from './known-years.ts';
import { formatLedger, type LedgerEntry } from './ledger.ts';
import { emptyLedger, type LedgerFile, readLedger } from './read-ledger.ts';
import { resolveDrafts } from './resolve-drafts.ts';
import { updateLedger } from './update-ledger.ts';

function resolveWith(text: string, captured: string, ledger: LedgerFile) {
  const { source, drafts } = parseListing('listing.txt', text, []);
  return resolveDrafts([{ source, captured, drafts }], { people: [], archives: ['cs'], categories: {} }, { ledger });
}

const write = (date: string, title: string, authors = 'Ada Grace', abstract = 'Moss finds water in stone walls.') =>
  `CL${date}\n${title}\t${authors}\n${abstract}\n`;

/** The ledger after `check --write` with a listing. */
function record(text: string, captured: string): LedgerFile {
  const update = { ...resolveWith(text, captured, emptyLedger), feedIds: null, day: captured };
  return readLedger('permalinks.json', formatLedger(updateLedger(emptyLedger, update)));
}

const entry = (...marks: readonly string[]): LedgerEntry => ({ seen: '2025-12-20', marks: [...marks], key: 'k' });

describe('the year from the ledger', () => {
  const findYear = createYearFinder({
    a: entry('title:on-moss', 'authors:ada-grace@2025-12-18'),
    b: entry('title:on-ferns', 'authors:ada-grace@2024-05'),
    c: entry('title:preface', 'authors:ada-grace@2023-05-01'),
    d: entry('title:preface', 'authors:li-berg@2024-05-01'),
    e: entry('title:no-date'),
  });
  test.each([
    ['On Moss', 12, 18, 2025],
    ['on MOSS', 12, 18, 2025],
    ['On Moss', 12, 19, null],
    ['On Moss', 12, null, null],
    ['On Ferns', 5, null, 2024],
    ['Preface', 5, 1, null],
    ['No Date', 5, 1, null],
    ['Unknown', 12, 18, null],
    ['On Moss', null, null, null],
  ])('of “%s” on %s-%s is %s', (words, month, day, year) => {
    expect(findYear(words, { year: null, month, day })).toBe(year);
  });
});

describe('a listing with a later capture date', () => {
  const ledger = readLedger(
    'permalinks.json',
    '{"on-moss": {"seen": "2025-12-20", "marks": ["title:on-moss", "authors:ada-grace@2025-12-18"], "key": "grace-2025-moss"}}',
  );
  const resolve = (text: string, captured: string) => {
    const { publications, diagnostics } = resolveWith(text, captured, ledger);
    return {
      dates: publications.map(({ id, date }) => `${id} ${String(date.year)}`),
      codes: diagnostics.map(({ code, position }) => `${code} ${String(position?.line)}`),
    };
  };
  const listing = 'CLDec 18\nOn Moss\tAda Grace\nMoss.\n\nLGDec 18\nOn New Moss\tAda Grace\nMoss.\n';

  test('keeps the recorded year of its papers, and reports that', () => {
    expect(resolve(listing, '2026-12-20')).toEqual({
      dates: ['on-new-moss 2026', 'on-moss 2025'],
      codes: ['year-inferred 5', 'year-kept 1', 'address-new undefined'],
    });
  });

  test('is not reported if both years are the same', () => {
    expect(resolve(listing, '2025-12-20').codes).not.toContain('year-kept 1');
  });

  test('uses a year in the listing itself', () => {
    expect(resolve(listing.replaceAll('Dec 18', 'Dec 18, 2026'), '2026-12-20').dates).toEqual([
      expect.stringMatching(/2026$/u),
      expect.stringMatching(/2026$/u),
    ]);
  });

  test.each([
    ['day', 'Dec 17', 'How Moss Finds Water'],
    ['title', 'Dec 18', 'How Moss Finds Waters'],
  ])('whose %s is corrected too reports the changed year of a recorded paper', (_, date, title) => {
    const known = record(write('Dec 18', 'How Moss Finds Water'), '2026-01-31');
    const codesOf = (captured: string) =>
      resolveWith(write(date, title), captured, known).diagnostics.map(({ code, paper }) => `${code} ${paper ?? ''}`);
    expect(codesOf('2026-12-20')).toContain('year-changed how-moss-finds-water');
    expect(codesOf('2026-01-31')).not.toContain('year-changed how-moss-finds-water');
  });
});

describe('Adding a year to a date', () => {
  test.each([
    ['Preface', 'Ada Grace', 'Preface.'],
    ['Moss', 'Ada Grace', 'Moss.'],
    ['Moss', '', 'Moss.'],
    ['How Moss Finds Water', 'Ada Grace', 'Moss finds water in stone walls and on roofs.'],
  ])('does not change the address of “%s” by “%s”', (title, authors, abstract) => {
    const known = record(write('Dec 18', title, authors, abstract), '2026-01-31');
    const [id] = Object.keys(known.ledger);
    for (const year of ['2025', '2026', '2019']) {
      const { publications, diagnostics } = resolveWith(
        write(`Dec 18, ${year}`, title, authors, abstract),
        '2026-12-31',
        known,
      );
      expect(publications.map((paper) => [paper.id, paper.date.year])).toEqual([[id, Number(year)]]);
      expect(diagnostics.filter(({ code }) => code.startsWith('address-'))).toEqual([]);
    }
  });
});
