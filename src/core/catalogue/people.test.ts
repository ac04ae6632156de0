import { describe, expect, test } from 'vitest';
import { createRendered } from '../facts/publication.fixture.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { type KnownPeople, listPeople } from './people.ts';

/** A paper by authors with these names; `spellings` gives the person behind a name that differs from theirs. */
function paper(
  id: string,
  year: number,
  names: string[],
  spellings: Readonly<Record<string, string>> = {},
): RenderedPublication {
  const rendered = createRendered({ id, date: { year, month: 1, day: 1, yearInferred: false } }, names);
  const authors = rendered.authors.map((author) => ({ ...author, person: spellings[author.name] ?? author.person }));
  return { ...rendered, authors };
}

function find(papers: readonly RenderedPublication[], id: string, known: KnownPeople = new Map()) {
  return listPeople(papers, known).find((person) => person.id === id);
}

const zoe = { 'Zoë Abel': 'zoe-abel', 'Zoe Abel': 'zoe-abel', 'Z. Abel-Smith': 'zoe-abel', 'ZOE ABEL': 'zoe-abel' };

describe('a person', () => {
  test('has the papers, the co-authors with counts and the years of all of their spellings', () => {
    const papers = [
      paper('c', 2026, ['Zoë Abel', 'Li Berg'], zoe),
      paper('b', 2024, ['Li Berg', 'Zoe Abel', 'Ada Grace'], zoe),
      paper('a', 2019, ['Li Berg', 'Z. Abel-Smith', 'Bo Chen'], zoe),
      paper('x', 2017, ['Li Berg']),
    ];
    expect(find(papers, 'zoe-abel')).toEqual({
      id: 'zoe-abel',
      name: 'Zoë Abel',
      facet: 'Zoë Abel',
      indexName: { family: 'Abel', rest: 'Zoë' },
      sortKey: 'abel zoe',
      otherSpellings: ['Z. Abel-Smith', 'Zoe Abel'],
      role: null,
      position: null,
      membership: null,
      identifiers: {},
      link: null,
      publications: papers.slice(0, 3),
      hasPage: true,
      coauthors: [
        { person: 'li-berg', name: 'Li Berg', facet: 'Li Berg', years: [2026, 2024, 2019] },
        { person: 'ada-grace', name: 'Ada Grace', facet: 'Ada Grace', years: [2024] },
        { person: 'bo-chen', name: 'Bo Chen', facet: 'Bo Chen', years: [2019] },
      ],
      years: [2019, 2026],
      namesakes: [],
    });
  });

  test('has the most frequent spelling, preferably with accents', () => {
    const often = [
      paper('a', 2026, ['Zoe Abel'], zoe),
      paper('b', 2025, ['Zoë Abel'], zoe),
      paper('c', 2024, ['Zoe Abel'], zoe),
    ];
    expect(find(often, 'zoe-abel')).toMatchObject({ name: 'Zoe Abel', otherSpellings: ['Zoë Abel'] });
    expect(find(often.slice(0, 2), 'zoe-abel')).toMatchObject({ name: 'Zoë Abel', otherSpellings: ['Zoe Abel'] });
  });

  test('in the settings has the name, the sort order and the details given there', () => {
    const settings = {
      name: 'Zoë Abel',
      variants: ['Z. Abel-Smith'],
      role: 'owner',
      orcid: ['0000-0002-1825-0097'],
      openalex: ['A5023888391', 'A5011223344'],
      link: 'https://example.org/zoe',
    } as const;
    const known: KnownPeople = new Map([['zoe-abel', { ...settings, variants: [...settings.variants] }]]);
    expect(find([paper('a', 2026, ['Z. Abel-Smith'], zoe)], 'zoe-abel', known)).toMatchObject({
      name: 'Zoë Abel',
      facet: 'Zoë Abel',
      indexName: { family: 'Abel', rest: 'Zoë' },
      sortKey: 'abel zoe',
      otherSpellings: ['Z. Abel-Smith'],
      role: 'owner',
      identifiers: { orcid: ['0000-0002-1825-0097'], openalex: ['A5023888391', 'A5011223344'] },
      link: 'https://example.org/zoe',
    });
  });

  test('has a number in the search facet if they share their name with somebody in the settings', () => {
    const papers = [
      paper('a', 2026, ['Wei Wang'], { 'Wei Wang': 'wei-wang-2' }),
      paper('b', 2025, ['Wei Wang', 'Li Berg'], { 'Wei Wang': 'wei-wang' }),
    ];
    const known: KnownPeople = new Map([['wei-wang-2', { name: 'Wei Wang', variants: [], role: 'owner' }]]);
    expect(find(papers, 'wei-wang-2', known)?.facet).toBe('Wei Wang');
    expect(find(papers, 'wei-wang', known)?.facet).toBe('Wei Wang (2)');
    expect(find(papers, 'li-berg', known)?.coauthors).toEqual([
      { person: 'wei-wang', name: 'Wei Wang', facet: 'Wei Wang (2)', years: [2025] },
    ]);
  });

  test('with two spellings on one paper has it once, and is not their own co-author', () => {
    const person = find([paper('a', 2026, ['Zoë Abel', 'Zoe Abel', 'Li Berg'], zoe)], 'zoe-abel');
    expect(person?.publications.length).toBe(1);
    expect(person?.coauthors).toEqual([{ person: 'li-berg', name: 'Li Berg', facet: 'Li Berg', years: [2026] }]);
    expect(find([paper('a', 2026, ['Zoë Abel', 'Zoe Abel', 'Li Berg'], zoe)], 'li-berg')?.coauthors).toEqual([
      { person: 'zoe-abel', name: 'Zoë Abel', facet: 'Zoë Abel', years: [2026] },
    ]);
  });
});

test('people are ordered by family name, ignoring case and accents', () => {
  const names = ['Ada Zimmer', 'Élan Ångström', 'Li van der Berg', 'Bo angstrom', 'Team Moss', 'Ugo Zimmer'];
  const ordered = listPeople([paper('a', 2026, names)], new Map()).map(({ name }) => name);
  expect(ordered).toEqual(['Bo angstrom', 'Élan Ångström', 'Team Moss', 'Li van der Berg', 'Ada Zimmer', 'Ugo Zimmer']);
});

test('somebody without a paper is not an author', () => {
  const known: KnownPeople = new Map([['zoe-abel', { name: 'Zoë Abel', variants: [], role: 'owner' }]]);
  expect(listPeople([], known)).toEqual([]);
});

test.each([
  ['Ada van den Berg', { family: 'van den Berg', rest: 'Ada' }],
  ['Martin King Jr.', { family: 'King', rest: 'Martin, Jr.' }],
  ['The Moss Collaboration', { family: 'The Moss Collaboration', rest: '' }],
  ['王小明', { family: '王小明', rest: '' }],
  ['Plato', { family: 'Plato', rest: '' }],
])('%s is in the index under the family name', (name, expected) => {
  expect(listPeople([createRendered({}, [name])], new Map())[0]?.indexName).toEqual(expected);
});
