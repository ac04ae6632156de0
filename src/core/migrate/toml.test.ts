import { describe, expect, test } from 'vitest';
import { parseToml } from './toml.ts';

describe('TOML', () => {
  test('of front matter is read', () => {
    const read = parseToml(`# A comment
title = "On \\"Moss\\" \\u00e9 \\alpha" # behind
date = 2018-01-15T15:02:35+05:30
draft = false
weight = 10
authors = ["Ada Grace", # first
  'Li Berg',
]
abstract = """
One \\
  line."""
url_custom = [{name = "Talk", url = "https://t.example"}, {}]
params.name = 'Ada'

[header]
  image = ""
[a.b]
c = 1
[[links]]
name = "One"
[[links]]
name = "Two"
`);
    expect(JSON.parse(JSON.stringify(read))).toEqual({
      title: 'On "Moss" é \\alpha',
      date: '2018-01-15T15:02:35+05:30',
      draft: false,
      weight: '10',
      authors: ['Ada Grace', 'Li Berg'],
      abstract: 'One line.',
      url_custom: [{ name: 'Talk', url: 'https://t.example' }, {}],
      params: { name: 'Ada' },
      header: { image: '' },
      a: { b: { c: '1' } },
      links: [{ name: 'One' }, { name: 'Two' }],
    });
  });

  test.each([
    ['a = 1\ntitle = "Moss\n', 'line 3, column 9: a value'],
    ['title "Moss"', 'line 2, column 6: a “=” is missing here'],
    ['a = [1 2]', 'line 2, column 8: a “]” is missing here'],
    ['a = {b = 1', 'line 2, column 11: a “}” is missing here'],
    ['a = 1 b = 2', 'line 2, column 6: the end of the line is missing here'],
  ])('%j is refused with its place', (text, message) => {
    expect(() => parseToml(text, 2)).toThrow(message);
  });

  test('gives nothing that is not in it', () => {
    expect(parseToml('')['constructor']).toBeUndefined();
    parseToml('[__proto__]\nnone = "x"');
    expect('none' in {}).toBe(false);
  });
});
