import { describe, expect, test } from 'vitest';
import { readDate, readFrontMatter, hasContent } from './front-matter.ts';

const read = (yaml: string) => readFrontMatter(`---\n${yaml}\n---\nText`)?.data;

describe('front matter', () => {
  test('keeps the spelling of numbers', () => {
    expect(read('id: 2601.22290\nlinks:\n- id: 10\ndraft: true')).toEqual({
      id: '2601.22290',
      links: [{ id: '10' }],
      draft: true,
    });
  });

  test('can have a quoted string that continues without indentation, as in Jekyll', () => {
    expect(read("paperurl: '\nhttps://doi.org/10.1/a'\ntitle: Moss")).toEqual({
      paperurl: ' https://doi.org/10.1/a',
      title: 'Moss',
    });
    expect(() => read("paperurl: '\ntitle: Moss")).toThrow(/^line \d+, column \d+: /u);
  });

  test('in invalid TOML is refused with its line in the file', () => {
    expect(() => readFrontMatter('+++\na = 1\nb c\n+++\n')).toThrow('line 3, column 3: ');
  });
});

test.each([
  ['2020-08-6', '2020-08-06'],
  ['2025-5-28T00:00:00Z', '2025-05-28'],
  ['2021/03', '2021-03'],
  ['2023', '2023'],
  ['January 2021', '2021-01'],
  ['3 mars 2020', '2020-03-03'],
  ['Spring 2020', 'Spring 2020'],
  ['in press', 'in press'],
  ['2019-02-30', '2019-02-30'],
  ['soon', null],
])('the date %j is read as %j', (written, date) => {
  expect(readDate(written)).toBe(date);
});

test.each([
  ['', false],
  [{ caption: '', list: [null] }, false],
  [false, false],
  [['', 'x'], true],
])('the value %j has content: %s', (value, expected) => {
  expect(hasContent(value)).toBe(expected);
});
