import { describe, expect, test } from 'vitest';
import { parseHeader, resemblesHeader } from './header.ts';

const lineOf = (text: string) => ({ number: 1, start: 100, text });

describe('parseHeader', () => {
  test('returns the value and the position of each part', () => {
    expect(parseHeader(lineOf(' 95.2LGSept. 8, 2025 Code'))).toEqual({
      score: { value: 95.2, span: { start: 101, end: 105 }, confidence: 'certain', rule: 'header' },
      category: { value: 'LG', span: { start: 105, end: 107 }, confidence: 'certain', rule: 'header' },
      date: {
        value: { year: 2025, month: 9, day: 8 },
        span: { start: 107, end: 120 },
        confidence: 'certain',
        rule: 'header',
      },
      code: { value: true, span: { start: 121, end: 125 }, confidence: 'certain', rule: 'header' },
    });
  });

  test.each('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '))('accepts the month %s', (month) => {
    const position = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month) / 3 + 1;
    expect(parseHeader(lineOf(`CL${month} 3`))?.date.value).toEqual({ year: null, month: position, day: 3 });
  });

  test.each([
    ['SDAug 1', 'SD', 8],
    ['CVMar 1', 'CV', 3],
    ['MAMay 1', 'MA', 5],
    ['OCOct 1', 'OC', 10],
    ['hep-exMarch 1', 'hep-ex', 3],
    ['eess.ASSep 1', 'eess.AS', 9],
    ['DECDec 1', 'DEC', 12],
  ])('reads %s as %s in month %i', (line, category, month) => {
    const header = parseHeader(lineOf(line));
    expect([header?.category.value, header?.date.value.month]).toEqual([category, month]);
  });
});

describe('a line that is not a valid header', () => {
  test.each([
    'CLApirl 14, 2022',
    'CL2022-04-14',
    'CL 2022/4/14 Code',
    'Apr 14, 2022',
    'CLFoo 14',
    'CLApr 14 2022',
    'CLApr 14th, 2022',
    'CLApril 2022',
    '95.2CL14 Apr 2022code',
    'CL2026',
    'CL3000',
    'cs.LG 3 May 2024',
    'CL 05/2024',
    '95.2cs.LG 2024 Code',
    'CL, 3.5.2024',
    '[CL] May 3, 2024',
    'CL | 3 May 2024',
    'CL 14 avril 2022',
    'CL 3 days ago',
    'CLMay',
    'CL/LG Mar 4, 2022',
    'cs.CL+stat.ML 2022-03-04',
    'CL, LG Mar 4, 2022',
  ])('is taken for a misspelled one if it is %s', (line) => {
    expect(parseHeader(lineOf(line))).toBeNull();
    expect(resemblesHeader(lineOf(line))).toBe(true);
  });

  test.each([
    '',
    'Code',
    'CL',
    '2022',
    'Notes on Light',
    'We count leaves from May 3, 2020 to May 5, 2021.',
    'The study ended on June 5, 2021.',
    'Lessons of COVID 19',
    'GPT-4',
    'ICML 2024',
    'In May',
    'See Section 3.2',
    'It was released in 2024',
    'https://example.org/2024',
    'and is done today',
    `CLApr 14, 2022${' '.repeat(200)}`,
  ])('is taken for text if it is “%s”', (line) => {
    expect(parseHeader(lineOf(line))).toBeNull();
    expect(resemblesHeader(lineOf(line))).toBe(false);
  });
});
