import { describe, expect, test } from 'vitest';
import { readText } from './front-matter.ts';
import { parseToml } from './toml.ts';

describe('TOML', () => {
  test('of front matter is read with dates and numbers as text', () => {
    const { date, doi, weight, links } = parseToml(
      'date = 2018-01-15T15:02:35+05:30\ndoi = "10.1000/182"\nweight = 10\n[[links]]\nname = "One"\n[[links]]\nname = "Two"\n',
    );
    expect([date, doi, weight].map(readText)).toEqual(['2018-01-15', '10.1000/182', '10']);
    expect(links).toEqual([{ name: 'One' }, { name: 'Two' }]);
  });

  test.each([
    ['a = 1\ntitle = "Moss\n', /^line 3, column \d+: /u],
    ['title "Moss"', /^line 2, column \d+: /u],
  ])('is refused at the position of the error: %j', (text, message) => {
    expect(() => parseToml(text, 2)).toThrow(message);
  });
});
