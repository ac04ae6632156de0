import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extendLedger, formatLedger, type Ledger } from './ledger.ts';
import { readLedger } from './read-ledger.ts';

const format = (ledger: Ledger) => formatLedger({ ledger, lists: {}, siteEntry: null });
const entry = { seen: '2026-11-23', marks: ['title:a'], key: 'doe-2026-a' };

describe('The ledger', () => {
  test('is written with one entry per line, sorted by address', () => {
    expect(format({ b: entry, a: { ...entry, gone: 'withdrawn' } })).toBe(
      '{\n"a": {"seen":"2026-11-23","marks":["title:a"],"key":"doe-2026-a","gone":"withdrawn"},\n' +
        '"b": {"seen":"2026-11-23","marks":["title:a"],"key":"doe-2026-a"}\n}\n',
    );
    expect(format({})).toBe('{}\n');
  });

  test('is unchanged after it is written and read', () => {
    const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,39}$/).filter((text) => text !== 'page' && text !== 'index');
    const ledgers = fc.dictionary(
      id,
      fc.record({ seen: fc.constant('2026-01-31'), marks: fc.array(fc.string()), key: fc.stringMatching(/^[a-z-]+$/) }),
      { noNullPrototype: true },
    );
    fc.assert(
      fc.property(ledgers, (ledger) => {
        expect(readLedger('permalinks.json', format(ledger))).toMatchObject({ ledger, diagnostics: [] });
      }),
    );
  });

  test('distinguishes papers, lists and the site in any order', () => {
    const contents = {
      ledger: { a: { ...entry, lists: ['years/2026', 'authors/ada-example'] } },
      lists: { 'authors/ada-exampel': { papers: ['a'], moved: ['authors/ada-example'] }, 'years/2025': { gone: 'x' } },
      siteEntry: { feedIds: 'https://example.org/' },
    };
    const text = formatLedger(contents);
    expect(readLedger('permalinks.json', text)).toMatchObject({ ...contents, diagnostics: [] });
    expect(text.split('\n').map((line) => line.split(':')[0])).toEqual([
      '{',
      '"/"',
      '"a"',
      '"authors/ada-exampel"',
      '"years/2025"',
      '}',
      '',
    ]);
  });

  test.each([
    ['{"authors/a b": {"moved": ["authors/../x"]}}', ['ledger-entry-invalid']],
    ['{"authors/": {}}', ['ledger-entry-invalid']],
    [
      '{"years/2020": {"moved": ["papers/x"]}, "/": {"feedIds": "not a URI"}}',
      ['ledger-entry-invalid', 'ledger-entry-invalid'],
    ],
    ['{"tags/x": {}}', ['ledger-entry-invalid']],
  ])('reports the fault in %s', (text, codes) => {
    expect(new Set(readLedger('permalinks.json', text).diagnostics.map(({ code }) => code))).toEqual(new Set(codes));
  });

  test('gains new papers and keeps existing entries', () => {
    const ledger: Ledger = { a: entry };
    const extended = extendLedger(
      ledger,
      new Map([
        ['a', { marks: [], key: 'other' }],
        ['b', { marks: ['title:b'], key: 'doe-2026-b' }],
      ]),
      '2027-01-02',
    );
    expect(extended['a']).toEqual(entry);
    expect(extended['b']).toEqual({ seen: '2027-01-02', marks: ['title:b'], key: 'doe-2026-b' });
    expect(readLedger('permalinks.json', format(extended))).toMatchObject({ ledger: extended, diagnostics: [] });
  });

  test.each([
    '../../x',
    'a/b',
    'x.bib',
    '',
    'x'.repeat(300),
    'page',
    'index',
    'a\0b',
    '%2e%2e',
    '..',
    '__proto__',
    'a b',
    '-a',
    'a\\b',
  ])('refuses the address %j at its position', (id) => {
    const line = (key: string, more: object = {}) => `${JSON.stringify(key)}: ${JSON.stringify({ ...entry, ...more })}`;
    const read = (last: string) => {
      const { ledger, diagnostics } = readLedger('permalinks.json', `{\n${line('fine')},\n${last}\n}\n`);
      expect(Object.keys(ledger)).toEqual(['fine']);
      return new Set(diagnostics.map(({ code, position }) => `${code} ${String(position?.line)}`));
    };
    const refused = new Set(['ledger-entry-invalid 3']);
    expect(read(line(id))).toEqual(refused);
    expect(read(line('former', { moved: id }))).toEqual(refused);
    expect(read(line('former', { was: [id] }))).toEqual(refused);
  });

  test.each(['on-moss', 'constructor', 'Ünï', '王小明', 'क्षि', 'on_moss', '2020'])('accepts the address %j', (id) => {
    expect(readLedger('permalinks.json', JSON.stringify({ [id]: entry })).diagnostics).toEqual([]);
  });
});
