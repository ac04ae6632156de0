import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { formatYamlLines } from './yaml-lines.ts';

test('texts are quoted only if necessary', () => {
  const lines = {
    'on-moss': { title: 'Moss: a "history"', authors: ['Ada Grace', 'Berg, Li'], settled: ['uncertain-cut'] },
  };
  expect(formatYamlLines(lines)).toEqual([
    'on-moss:',
    `  title: 'Moss: a "history"'`,
    '  authors: [Ada Grace, "Berg, Li"]',
    '  settled: [uncertain-cut]',
  ]);
});

test('lists of mappings are written in block style', () => {
  expect(formatYamlLines({ people: [{ name: 'Ada Grace', not: ['A. Grace'] }] })).toEqual([
    'people:',
    '  - name: Ada Grace',
    '    not: [A. Grace]',
  ]);
});

test.each(['2024', 'null', 'true', '~', '1e3', 'a\u001B[31mb', 'x\u202Ey', '- a', '#1', '苔藓', 'e\u0301'])(
  '%j is preserved as an address and as a title',
  (text) => {
    const lines = formatYamlLines({ [text]: { title: text } });
    expect(parse(lines.join('\n'))).toEqual({ [text]: { title: text } });
  },
);

test('any text is preserved without control characters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string({ unit: 'grapheme' })), (title, authors) => {
      const lines = formatYamlLines({ moss: { title, authors } });
      expect(lines.join('')).not.toMatch(/\p{Cc}/u);
      expect(parse(lines.join('\n'))).toEqual({ moss: { title, authors } });
    }),
  );
});
