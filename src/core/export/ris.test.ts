import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyHostileText, createPublication, urls } from '../facts/publication.fixture.ts';
import { toRis, toRisFile } from './ris.ts';

describe('toRis', () => {
  test('writes a record line by line, from TY to ER', () => {
    expect(toRis(createPublication({ etal: true }), urls).split('\r\n')).toEqual([
      'TY  - UNPB',
      'ID  - okafor-van-der-berg-2025-counting',
      'TI  - Counting Leaves',
      'AU  - Okafor, Mira',
      'AU  - van der Berg, Li',
      'AU  - others,',
      'PY  - 2025',
      'DA  - 2025/05/21',
      'KW  - Computer Vision',
      'AB  - We count leaves.',
      'UR  - https://example.org/lab/papers/counting-leaves/',
      'ER  - ',
      '',
    ]);
  });

  test.each([
    ['Team Leaf', 'AU  - Team\u00a0Leaf,'],
    ['Aria', 'AU  - Aria,'],
    ['Martin Luther King Jr.', 'AU  - King, Martin Luther, Jr.'],
    ['Anna* Nowak*', 'AU  - Nowak, Anna'],
  ])('writes %s as the author line %s', (name, line) => {
    expect(toRis(createPublication({}, [name]), urls)).toContain(`\r\n${line}\r\n`);
  });

  test('writes subscripts and superscripts as tags in a title, and as plain characters or TeX in an abstract', () => {
    const record = toRis(createPublication({ title: 'Cu$_2$O', abstract: 'CO₂ at T$_\\mathrm{eff}$, $x_2$' }), urls);
    expect(record).toContain('\r\nTI  - Cu<sub>2</sub>O\r\n');
    expect(record).toContain('\r\nAB  - CO₂ at T$_{\\text{eff}}$, $x_2$\r\n');
  });

  test('escapes a word in angle brackets that could be taken for a tag', () => {
    expect(toRis(createPublication({ title: 'Measuring <MASK>, a < b' }), urls)).toContain(
      '\r\nTI  - Measuring <\u2060MASK>, a < b\r\n',
    );
  });

  test('writes numbers where both Zotero and bibutils read them', () => {
    const details = { number: 'TR-7', pmid: '123', isbn: '978-3-16-148410-0' };
    const lines = toRis(createPublication({ type: 'report', venue: 'Leaf Lab', details }), urls).split('\r\n');
    expect(lines.filter((line) => /^(?:IS|SN|M2) /u.test(line))).toEqual([
      'IS  - TR-7',
      'SN  - TR-7',
      'SN  - 978-3-16-148410-0',
      'M2  - PMID: 123',
    ]);
  });

  test('writes a date without a month with empty parts', () => {
    const date = { year: 2025, month: null, day: null, yearInferred: false };
    expect(toRis(createPublication({ date }), urls)).toContain('\r\nDA  - 2025//\r\n');
  });

  test('writes the address without percent encoding', () => {
    expect(toRis(createPublication({ id: 'μ-trees' }), urls)).toContain(
      'UR  - https://example.org/lab/papers/μ-trees/\r\n',
    );
  });

  test('keeps formulas as TeX, and writes typographic quotes and dashes', () => {
    expect(toRis(createPublication({ title: "``Trees'' -- in $\\mathbb{R}^2$ & 5\\%" }), urls)).toContain(
      'TI  - “Trees” – in $\\mathbb{R}^2$ & 5%\r\n',
    );
  });

  test('lets no text add a line or a record', () => {
    fc.assert(
      fc.property(anyHostileText, anyHostileText, (title, name) => {
        const lines = toRisFile([createPublication({ title, abstract: title }, [name])], urls).split('\r\n');
        expect(lines.filter((line) => line.startsWith('ER'))).toHaveLength(1);
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- [^\p{Cc}]*$/u);
      }),
    );
  });
});

test('a file of no papers is empty', () => {
  expect(toRisFile([], urls)).toBe('');
});
