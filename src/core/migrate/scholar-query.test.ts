import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesQuery } from './scholar-query.ts';

const moss = {
  type: 'article',
  values: new Map([
    ['title', '{On} Moss'],
    ['year', '2021'],
    ['selected', 'true'],
    ['keywords', 'moss, water'],
  ]),
};
const talk = { type: 'misc', values: new Map([['date', '2019-05-02']]) };

test.each([
  ['', true, true],
  ['@*', true, true],
  ['@*[selected=true]*', true, false],
  ['@*[selected]*', true, false],
  ['@*[selected!=true]*', false, true],
  ['@article', true, false],
  ['@Article', true, false],
  ['!@article', false, true],
  ['@misc, @article[year=1999]', false, true],
  ['@*[year>=2020]', true, false],
  ['@*[year<=2020]', false, true],
  ['@*[year=2019 || year=2021]', true, true],
  ['@*[year >= 2020 && keywords ~= water]*', true, false],
  ['@*[year >= 2020, keywords !~ water]*', false, false],
  ['@*[keywords ^= moss]', true, false],
  ['@*[title=On Moss]', true, false],
  ['@*[keywords ~= mo?ss]', null, false],
  ['@*[year={{y}}]*', null, null],
  ['@*[keywords ~= (a+)+$ || year=2021]', true, false],
  ['moss2021', null, null],
  ['@*[=1]', null, null],
])('the query %j gives %j for an article of 2021 and %j for a talk of 2019', (query, ofMoss, ofTalk) => {
  expect([matchesQuery(moss, query), matchesQuery(talk, query)]).toEqual([ofMoss, ofTalk]);
});

test('any text as a query is answered in bounded time', () => {
  const parts = fc.constantFrom(
    '@',
    '*',
    '[',
    ']',
    '!',
    '=',
    '~=',
    '^=',
    '&&',
    '||',
    ',',
    '(a+)+$',
    'year',
    '{{',
    ' ',
    'é',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 30 }), (pieces) => {
      expect([true, false, null]).toContain(matchesQuery(moss, pieces.join('')));
    }),
  );
  expect(matchesQuery(moss, '@a['.repeat(100_000))).toBe(false);
});
