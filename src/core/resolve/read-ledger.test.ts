import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatLedger } from './ledger.ts';
import { emptyLedger, readLedger } from './read-ledger.ts';

const file = 'permalinks.json';
const entry = { seen: '2026-11-23', marks: ['title:a'], key: 'doe-2026-a' };
const line = (id: string, more = {}) => `${JSON.stringify(id)}: ${JSON.stringify({ ...entry, ...more })}`;
const ledgerOf = (...lines: readonly string[]) => `{\n${lines.join(',\n')}\n}\n`;

function read(text: string) {
  const { ledger, diagnostics } = readLedger(file, text);
  return {
    ids: Object.keys(ledger),
    found: diagnostics.map(({ code, position }) => [code, position?.line, position?.column]),
    messages: diagnostics.map(({ message }) => message),
  };
}

describe('A ledger with one invalid entry', () => {
  test.each([
    ['a field of the wrong form', '"b": {"seen":"yesterday","marks":[],"key":"k"}', 14],
    ['an unknown field', '"b": {"seen":"2026-11-23","marks":[],"key":"k","goner":"x"}', 56],
    ['a missing field', '"b": {"seen":"2026-11-23","marks":[]}', 6],
    ['a text in place of an entry', '"b": "gone"', 6],
    ['nothing in place of an entry', '"b": null', 6],
    ['a wrong value in a list', '"b": {"seen":"2026-11-23","marks":["a", 7],"key":"k"}', 41],
  ])('reports %s, and keeps all other entries', (_, wrong, column) => {
    expect(read(ledgerOf(line('a'), wrong, line('c')))).toMatchObject({
      ids: ['a', 'c'],
      found: [['ledger-entry-invalid', 3, column]],
    });
  });

  test.each([
    '../../x',
    'a/b',
    'x.bib',
    'x.md',
    '.',
    '..',
    'a..b',
    'page',
    'index',
    '%2e%2e',
    'a b',
    'a\0',
    'a?b',
    'a#b',
    '',
    '__proto__',
    'x'.repeat(81),
  ])('refuses the address %j, and keeps all other entries', (id) => {
    expect(read(ledgerOf(line('a'), line(id), line('c')))).toMatchObject({
      ids: ['a', 'c'],
      found: [['ledger-entry-invalid', 3, 1]],
    });
    expect(read(ledgerOf(line('a', { was: [id] }), line('c'))).ids).toEqual(['c']);
    expect(read(ledgerOf(line('a', { moved: id }), line('c'))).ids).toEqual(['c']);
  });

  test.each(['moss', 'constructor', 'größe', 'ελληνικά', '深度', 'हिन्दी', '2024.acl-long.1', 'a_b'])(
    'accepts the address %j',
    (id) => {
      expect(read(ledgerOf(line(id)))).toMatchObject({ ids: [id], found: [] });
    },
  );

  test('reports every fault of every entry', () => {
    const text = ledgerOf('"a": {"seen":"yesterday","marks":[],"kez":"k"}', '"b": {"marks":[]}', line('c'));
    expect(read(text).found.map(([, row]) => row)).toEqual([2, 2, 2, 3, 3]);
  });
});

describe('A ledger with a duplicate key', () => {
  test('reports both positions of an address', () => {
    const { found, messages } = read(ledgerOf(line('a'), line('b'), line('a', { key: 'other' })));
    expect(found).toEqual([['ledger-entry-twice', 4, 1]]);
    expect(messages[0]).toMatch(/“a”.*line 2/);
  });

  test('reports a duplicate field of an entry', () => {
    const text = ledgerOf('"a": {"seen":"2026-11-23","marks":[],"key":"k","gone":"x","gone":"y"}');
    expect(read(text).found).toEqual([['ledger-entry-twice', 2, 59]]);
  });
});

describe('A ledger with invalid JSON', () => {
  test.each([
    ['that is empty', '', 1, 1],
    ['that has nothing but spaces', ' \n\n', 1, 1],
    ['that is a list', '[]\n', 1, 1],
    ['whose comma is missing', `{\n${line('a')}\n${line('b')}\n}\n`, 3, 1],
    ['that has a comment', `{\n// moved by hand\n${line('a')}\n}\n`, 2, 1],
    ['that has a second end', `{\n${line('a')}\n}\n}\n`, 4, 1],
  ])('such as %s is reported at the position', (_, text, row, column) => {
    expect(read(text).found).toEqual([['ledger-unreadable', row, column]]);
  });

  test('that lacks a comma keeps the entries on both sides of it', () => {
    expect(read(`{\n${line('a')}\n${line('b')}\n}\n`).ids).toEqual(['a', 'b']);
  });

  test('is reported wherever it is cut off, except before its last line break', () => {
    const whole = formatLedger({ ...emptyLedger, ledger: { a: entry, b: { ...entry, was: ['c'] } } });
    for (let end = 0; end < whole.length - 1; end += 1) {
      const { diagnostics } = readLedger(file, whole.slice(0, end));
      expect(diagnostics[0]?.severity, whole.slice(0, end)).toBe('error');
    }
  });

  test('is reported even if it is nested too deeply for the stack', () => {
    expect(read(`{"a": ${'['.repeat(100_000)}`).found.map(([code]) => code)).toEqual(['ledger-unreadable']);
  });

  test('can have a trailing comma, a byte order mark and Windows line ends', () => {
    expect(read(`\uFEFF{\r\n${line('a')},\r\n}\r\n`)).toMatchObject({ ids: ['a'], found: [] });
  });

  test('never throws', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '"a"',
      ':',
      ',',
      '[',
      ']',
      '\n',
      line('b'),
      '<<<<<<< a',
      '=======',
      '>>>>>>>',
      'nul',
      '\0',
      '"',
      '//',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }), (pieces) => {
        const { ledger, diagnostics } = readLedger(file, pieces.join(''));
        for (const { position } of diagnostics) expect(position?.line).toBeGreaterThan(0);
        expect(Object.keys(ledger).length).toBeLessThanOrEqual(pieces.length);
      }),
    );
  });
});

describe('A ledger with merge conflicts', () => {
  const conflict = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> main\n`;

  test('reports the papers that only one version has, and those that differ', () => {
    const ours = [line('b'), line('c', { key: 'one' })].join(',\n');
    const theirs = [line('c', { key: 'two' }), line('d')].join(',\n');
    const { ids, found, messages } = read(`{\n${line('a')},\n${conflict(ours, theirs)}}\n`);
    expect(found).toEqual([['ledger-merge-conflict', 3, 1]]);
    expect(messages[0]).toMatch(/of “c” differ; only the first version has “b”; only the second version has “d”/);
    expect(ids).toEqual(['a', 'b', 'c']);
  });

  test('has one diagnostic per conflict, whatever the style of markers and line ends', () => {
    const text = `{\n<<<<<<<\n${line('a')},\n||||||| base\n${line('x')},\n=======\n${line('b')},\n>>>>>>> c\n${conflict(`${line('c')},`, `${line('d')},`)}}\n`;
    for (const one of [text, text.replaceAll('\n', '\r\n')]) {
      expect(read(one).found).toEqual([
        ['ledger-merge-conflict', 2, 1],
        ['ledger-merge-conflict', 9, 1],
      ]);
    }
  });

  test('is recognised even if a single marker remains', () => {
    for (const mark of ['<<<<<<< HEAD', '=======', '>>>>>>> main']) {
      expect(read(`{\n${line('a')},\n${mark}\n${line('b')}\n}\n`).found).toEqual([['ledger-merge-conflict', 3, 1]]);
    }
  });

  test('names no wrong paper even if its entries were reformatted', () => {
    const { found, messages } = read(conflict('{\n"a": {\n"seen": "2026-11-23"', '{\n"a": {\n"seen": "2026-11-24"'));
    expect(found[0]).toEqual(['ledger-merge-conflict', 1, 1]);
    expect(messages[0]).not.toContain('“seen”');
  });
});
