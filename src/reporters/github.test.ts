import { describe, expect, test } from 'vitest';
import { createDiagnostic, type Diagnostic } from '../core/diagnostics.ts';
import { createSourceText } from '../core/model/source-text.ts';
import { formatAnnotations, formatSummary } from './github.ts';

const source = createSourceText('listing.txt', 'CLFeb 30\nMoss\n');
const impossible: Diagnostic = {
  code: 'title-missing',
  severity: 'error',
  message: 'No title.',
  hint: 'Add one.',
  position: source.locate({ start: 2, end: 8 }),
  paper: null,
};
const outside = (found: string) =>
  createDiagnostic('text-outside-paper', { found, lines: 1 }, source.locate({ start: 9, end: 13 }));
const toPath = (file: string) => `seeds/${file}`;

describe('annotations', () => {
  test('have the path in the repository, the line and the hint', () => {
    expect(formatAnnotations([impossible], toPath)).toEqual([
      '::error file=seeds/listing.txt,line=1,col=3,endColumn=9,title=title-missing::No title.%0AAdd one.',
    ]);
  });

  test('escape text that would end them or start another one', () => {
    const [line = ''] = formatAnnotations([outside('100%\n::error::x')], (file) => `a,b:c%/${file}`);
    expect(line).toContain('file=a%2Cb%3Ac%25/listing.txt,');
    expect(line).toContain('“100%25 ::error::x”');
    expect(line).not.toContain('\n');
  });

  test('have no position if there is none', () => {
    const missing = createDiagnostic('source-unreadable', { file: 'a.txt', problem: 'gone.', nearest: null }, null);
    expect(formatAnnotations([missing], toPath)[0]).toMatch(/^::error title=source-unreadable::\S/u);
  });

  test('are limited to the 50 most severe', () => {
    const lines = formatAnnotations([...Array.from({ length: 60 }, () => outside('x')), impossible], toPath);
    expect(lines).toHaveLength(50);
    expect(lines[0]).toMatch(/^::error/u);
    expect(lines[49]).toMatch(/^::warning/u);
  });
});

describe('the summary', () => {
  test('is a table with totals, most severe first', () => {
    const summary = formatSummary([outside('Show more'), impossible], '1 paper read.');
    expect(summary).toContain('1 paper read. 1 error, 1 warning.');
    expect(summary.indexOf('title-missing')).toBeLessThan(summary.indexOf('text-outside-paper'));
    expect(summary).toContain('| error | listing.txt&#58;1&#58;3 | No title.');
  });

  test('escapes markup', () => {
    const row = formatSummary([outside('<img> | `x` *y* @ada #1 [a](b)')], '')
      .split('\n')
      .find((line) => line.startsWith('| warning'));
    expect(row).toContain('&#60;img&#62; &#124; &#96;x&#96; &#42;y&#42; &#64;ada &#35;1 &#91;a&#93;(b)');
    expect(row?.split('|')).toHaveLength(6);
  });

  test('states how much it leaves out', () => {
    const summary = formatSummary(
      Array.from({ length: 510 }, () => outside('x')),
      '',
    );
    expect(summary).toContain('And 10 more');
  });
});
