import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Addressed, assignPermalinks } from './permalinks.ts';

const paper = (
  title: string,
  year = 2025,
  firstAuthor: string | null = 'Grace',
  doi: string | null = null,
): Addressed => ({
  title,
  year,
  firstAuthor,
  doi,
});
const byteLength = (text: string) => new TextEncoder().encode(text).length;

describe('the identifier of a paper', () => {
  test.each([
    ['Über Moss: a Study', 'uber-moss-a-study'],
    ['This is <MASK>', 'this-is-mask'],
    ['王小明', '王小明'],
    ['β-Decay of Moss', 'beta-decay-of-moss'],
    ['αβ-TCP, TGF-β1 and 5 µM of Δ9-THC', 'alpha-beta-tcp-tgf-beta-1-and-5-mu-m-of-delta-9-thc'],
    ['The λόγος of Moss', 'the-logos-of-moss'],
    ['Η ζωή των βρύων: a DNA study', 'η-ζωη-των-βρυων-a-dna-study'],
    ['Η ζωή των βρύων', 'η-ζωη-των-βρυων'],
    ['?!', 'paper'],
    ['Page', 'page-2025'],
    ['Index', 'index-2025'],
  ])('of %s is %s', (title, id) => {
    expect(assignPermalinks([paper(title)])).toEqual([id]);
  });

  test('is cut between two words', () => {
    const title = `${'moss '.repeat(15)}and what the rain leaves of it`;
    expect(assignPermalinks([paper(title)])).toEqual([`${'moss-'.repeat(15)}and`]);
  });
});

test.each([
  ['report', 'conference'],
  ['article Roofs', 'article Walls'],
  ['conference Roofs', 'conference Roofs https://example.org/roofs'],
])('papers that differ only after the cut, %j and %j, have two addresses', (one, other) => {
  const known = { title: 'Moss', year: 2025, firstAuthor: 'Grace', doi: null, imprint: '' };
  const [first, second] = assignPermalinks([
    { ...known, rest: one },
    { ...known, rest: other },
  ]);
  expect(first).not.toBe(second);
  expect(
    assignPermalinks([
      { ...known, rest: other },
      { ...known, rest: one },
    ]),
  ).toEqual([second, first]);
});

describe('papers with the same title', () => {
  test('get their year in the address', () => {
    expect(assignPermalinks([paper('Moss', 2024), paper('Ferns'), paper('Moss', 2025)])).toEqual([
      'moss-2024',
      'ferns',
      'moss-2025',
    ]);
  });

  test('get their first author, too, if they are of the same year', () => {
    const ids = assignPermalinks([
      paper('Moss', 2025, 'Grace'),
      paper('Moss', 2025, 'van der Berg'),
      paper('Moss', 2024, null),
    ]);
    expect(ids).toEqual(['moss-2025-grace', 'moss-2025-van-der-berg', 'moss-2024']);
  });

  test('share an address, which is reported later, if nothing distinguishes them', () => {
    const [first, second] = assignPermalinks([paper('Moss'), paper('Moss')]);
    expect(first).toBe(second);
  });

  test('get a hash of their title if only its end beyond the length limit distinguishes them', () => {
    const beginning = 'rain and moss and '.repeat(8);
    const ids = assignPermalinks([paper(`${beginning} one`), paper(`${beginning} two`)]);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id).toMatch(/^rain-and-moss-.*-2025-grace-[a-z\d]{5}$/);
  });

  test('get a hash of their DOI if nothing else distinguishes them', () => {
    const ids = assignPermalinks([
      paper('Moss', 2025, 'Grace', '10.1000/1'),
      paper('Moss', 2025, 'Grace', '10.1000/2'),
    ]);
    expect(new Set(ids).size).toBe(2);
  });

  test('leave room for the suffix of a long title', () => {
    const title = 'rain '.repeat(40);
    const ids = assignPermalinks([
      paper(title),
      paper(title, 2025, 'Wolfeschlegelsteinhausenbergerdorff'),
      paper(title, 2024),
    ]);
    for (const id of ids) expect(byteLength(id)).toBeLessThanOrEqual(80);
    expect(ids.map((id) => id.replace(/^(?:rain-)+/u, ''))).toEqual([
      '2025-grace',
      '2025-wolfeschlegelsteinhausen',
      '2024',
    ]);
  });

  test('do not take the address that another title would get', () => {
    const ids = assignPermalinks([paper('Moss 2025', 2020), paper('Moss', 2025), paper('Moss', 2024)]);
    expect(ids).toEqual(['moss-2025-2020-grace', 'moss-2025-grace', 'moss-2024']);
  });
});

describe('whatever papers there are', () => {
  const anyTitle = fc.oneof(
    fc.constantFrom(
      'Moss',
      'moss!',
      'Moss 2025',
      'Moss 2025 Grace',
      'Page',
      'index',
      '?',
      '',
      'rain '.repeat(30),
      '한'.repeat(60),
    ),
    fc.string({ unit: 'grapheme', maxLength: 120 }),
  );
  const anyPapers = fc.array(
    fc.record({
      title: anyTitle,
      year: fc.constantFrom(2024, 2025),
      firstAuthor: fc.constantFrom('Grace', 'Berg', null),
      doi: fc.constantFrom('10.1000/182', null),
    }),
    { maxLength: 12 },
  );

  test('each has an identifier of at most 80 bytes that is valid in an address and not reserved', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        for (const id of assignPermalinks(papers)) {
          expect(byteLength(id)).toBeLessThanOrEqual(80);
          expect(id).toMatch(/^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]*[\p{L}\p{M}\p{N}])?$/u);
          expect(['page', 'index']).not.toContain(id);
        }
      }),
    );
  });

  test('the identifiers do not depend on the order of the papers', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        expect(assignPermalinks(papers.toReversed())).toEqual(assignPermalinks(papers).toReversed());
      }),
    );
  });

  test('papers with different titles, years and first authors never share an identifier', () => {
    const anyWord = fc.stringMatching(/^[a-z]{1,6}$/u);
    const anyDistinct = fc.uniqueArray(fc.tuple(anyWord, fc.constantFrom(2024, 2025), anyWord), {
      selector: (parts) => parts.join(),
    });
    fc.assert(
      fc.property(anyDistinct, (papers) => {
        const ids = assignPermalinks(papers.map((parts) => paper(...parts)));
        expect(new Set(ids).size).toBe(papers.length);
      }),
    );
  });
});
