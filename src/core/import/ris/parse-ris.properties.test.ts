import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listMisplaced } from '../../model/misplaced-fields.fixture.ts';
import { parseRis } from './parse-ris.ts';

const tags = [
  'TY',
  'TI',
  'T1',
  'AU',
  'A2',
  'PY',
  'DA',
  'SP',
  'EP',
  'SN',
  'AN',
  'M3',
  'KW',
  'N1',
  'UR',
  'ID',
  'C1',
  'CY',
  'XX',
];
const texts = [
  'JOUR',
  'CONF',
  'Moss',
  'Grace, Ada',
  'others,',
  '2019/05//',
  '$x$',
  '{',
  '10.1000/182',
  'arXiv:2401.01234',
  '',
];
const anyLine = fc.oneof(
  fc.tuple(fc.constantFrom(...tags), fc.constantFrom(...texts)).map(([tag, text]) => `${tag}  - ${text}`),
  fc.constantFrom('ER  - ', 'TY  - JOUR', 'TI  - Moss', 'a line that goes on', ''),
  fc.tuple(fc.constantFrom(...tags), fc.string({ unit: 'binary' })).map(([tag, text]) => `${tag}  - ${text}`),
  fc.string({ unit: 'binary' }),
);
const anyText = fc
  .tuple(fc.array(anyLine, { maxLength: 40 }), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([lines, lineBreak]) => lines.join(lineBreak));

describe('For arbitrary RIS', () => {
  test('parsing does not throw, and each value has a position in the file', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { drafts } = parseRis('papers.ris', text);
        for (const { title } of drafts) expect(title.value.written).not.toBe('');
        expect(listMisplaced(text, drafts)).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  test('each record becomes a paper or is reported', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { source, drafts, diagnostics } = parseRis('papers.ris', text);
        const heads = source.lines.filter((line) => /^\s{0,4}TY(?: {1,3}[-–]| ?- )(?:[ \t]+|$)/.test(line.text));
        const untitled = diagnostics.filter(({ code }) => code === 'reference-title-missing');
        expect(drafts.length + untitled.length).toBe(heads.length);
      }),
    );
  });
});
