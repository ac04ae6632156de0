import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseBibtex } from '../import/bibtex/parse-bibtex.ts';
import { parseCslJson } from '../import/csl-json/parse-csl-json.ts';
import { parseRis } from '../import/ris/parse-ris.ts';
import { markupWords } from '../model/markup-words.ts';
import { keepKeys, tidyKey } from './kept-keys.ts';
import { readLedger } from './read-ledger.ts';
import { resolveDrafts } from './resolve-drafts.ts';

type Parsed = Pick<ReturnType<typeof parseBibtex>, 'source' | 'drafts'>;

/** The citation keys of all papers, by their titles. */
function listKeys(files: readonly Parsed[], ledger = '{}') {
  const { publications } = resolveDrafts(
    files.map(({ source, drafts }) => ({ source, drafts, captured: null })),
    { people: [], archives: ['cs'], categories: {} },
    { ledger: readLedger('permalinks.json', ledger) },
  );
  return Object.fromEntries(publications.map(({ title, citationKey }) => [markupWords(title.markup), citationKey]));
}

const bibtex = (text: string) => parseBibtex('papers.bib', text);
const entry = (key: string, title: string) =>
  `@article{${key}, author={Ada Doe}, title={${title}}, journal={Roofs}, year=2022}\n`;
const record = (id: string, key: string) =>
  `"${id}": {"seen": "2026-01-31", "marks": ["title:${id}"], "key": "${key}"}`;

describe('The citation key of a paper', () => {
  test.each(['doe2022ab', 'Doe:2022', 'DBLP:conf/emnlp/DoeL20', 'doe_2022-moss.v2', 'müller2022', 'Doe&Roe+2022'])(
    'is the owner’s key %s',
    (key) => {
      expect(listKeys([bibtex(entry(key, 'Moss'))])).toEqual({ Moss: key });
    },
  );

  test.each([
    ['a number', '2022'],
    ['missing', ''],
    ['an address', 'https://example.org/doe'],
    ['too long', 'k'.repeat(101)],
  ])('is generated if that of the source is %s', (_, key) => {
    expect(listKeys([bibtex(entry(key, 'Moss'))])).toEqual({ Moss: 'doe-2022-moss' });
  });

  test.each([
    { id: 'http://zotero.org/users/1/items/ABCD', 'citation-key': 'doe2022ab' },
    { id: 'http://zotero.org/users/1/items/ABCD', note: 'Read twice.\nCitation Key: doe2022ab\nPMID: 123' },
    { id: 7, 'citation-key': 'doe2022ab' },
    { 'citation-key': 'doe2022ab' },
  ])('is the one that Zotero shows for %j', (keys) => {
    const item = { type: 'book', title: 'Moss', author: [{ family: 'Doe' }], ...keys };
    expect(listKeys([parseCslJson('a.json', JSON.stringify([item]))])).toEqual({ Moss: 'doe2022ab' });
  });

  test('is also read from CSL-JSON and RIS', () => {
    const csl = parseCslJson(
      'a.json',
      '[{"id": "doe2022", "type": "book", "title": "Moss", "author": [{"family": "Doe"}]}]',
    );
    const ris = parseRis(
      'a.ris',
      'TY  - BOOK\nID  - doe2023\nTI  - Fern\nAU  - Doe, Ada\nER  - \nTY  - BOOK\nID  - 17\nTI  - Ivy\nAU  - Doe, Ada\nPY  - 2020\nER  - \n',
    );
    expect(listKeys([csl, ris])).toEqual({ Moss: 'doe2022', Fern: 'doe2023', Ivy: 'doe-2020-ivy' });
  });

  test('comes from the most trusted of several entries that has one', () => {
    const preprint = '@misc{doe2021pre, author={Ada Doe}, title={How Moss Finds Water}, year=2021}\n';
    expect(listKeys([bibtex(preprint + entry('doe2022', 'How Moss Finds Water'))])).toEqual({
      'How Moss Finds Water': 'doe2022',
    });
    expect(listKeys([bibtex(preprint + entry('', 'How Moss Finds Water'))])).toEqual({
      'How Moss Finds Water': 'doe2021pre',
    });
  });

  test('takes precedence over that of the ledger, which is used if the source has none', () => {
    const ledger = `{${record('moss', 'doe-2022-moss')}, ${record('fern', 'doe-2022-fern')}}`;
    expect(listKeys([bibtex(entry('doe2022', 'Moss') + entry('', 'Fern'))], ledger)).toEqual({
      Moss: 'doe2022',
      Fern: 'doe-2022-fern',
    });
  });
});

describe('Papers with the same key', () => {
  const two = entry('doe2022', 'Moss') + entry('Doe2022', 'Fern');

  test('get letters, in the order of their addresses', () => {
    expect(listKeys([bibtex(two)])).toEqual({ Fern: 'Doe2022-a', Moss: 'doe2022-b' });
  });

  test('keep recorded keys', () => {
    expect(listKeys([bibtex(two)], `{${record('moss', 'doe2022')}}`)).toEqual({ Moss: 'doe2022', Fern: 'Doe2022-a' });
    const ledger = `{${record('moss', 'doe2022-a')}, ${record('fern', 'Doe2022-b')}}`;
    expect(listKeys([bibtex(two)], ledger)).toEqual({ Moss: 'doe2022-a', Fern: 'Doe2022-b' });
  });

  test('get a generated key that differs from the owner’s', () => {
    const keys = listKeys([bibtex(entry('doe-2022-moss', 'Fern') + entry('', 'Moss'))]);
    expect(keys['Fern']).toBe('doe-2022-moss');
    expect(keys['Moss']).not.toBe('doe-2022-moss');
  });

  test('get keys that differ in more than case, whatever is recorded', () => {
    const key = fc.constantFrom('doe', 'Doe', 'doe-a', 'DOE-B', 'roe');
    const keyed = fc.record({ ownKey: fc.option(key), recordedKey: fc.option(key, { nil: undefined }) });
    fc.assert(
      fc.property(fc.array(keyed, { maxLength: 12 }), (papers) => {
        const kept = [...keepKeys(papers.map((paper, index) => ({ ...paper, id: String(index) }))).values()];
        expect(new Set(kept.map((one) => one.toLowerCase())).size).toBe(kept.length);
      }),
    );
  });
});

test('A key has no character that ends it or a LaTeX command', () => {
  expect(tidyKey("O'Neil 2020")).toBe('ONeil2020');
  expect(tidyKey('{doe},2022#%~\\"=()@')).toBe('doe2022');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (written) => {
      const key = tidyKey(written);
      if (key === null) return;
      const [draft] = parseBibtex('a.bib', entry(key, 'Moss')).drafts;
      expect(draft?.reference?.key?.value).toBe(key);
    }),
  );
});
