import { describe, expect, test } from 'vitest';
import { createPersonFinder } from '../model/person.ts';
import type { SitePerson } from '../settings/site-schema.ts';
import { diagnoseWorks, createDisambiguator } from './disambiguate.ts';

const ids = new Set(['moss', 'ferns', 'roofs', 'walls']);
const findId = (address: string) => (address === 'old-moss' ? 'moss' : ids.has(address) ? address : null);

const person = (name: string, more: Partial<SitePerson> = {}): SitePerson => ({
  name,
  variants: [],
  role: 'member',
  ...more,
});

/** The person behind each name of each paper. */
function disambiguate(papers: Readonly<Record<string, readonly string[]>>, people: readonly SitePerson[]) {
  const findPerson = createPersonFinder(people);
  const disambiguate = createDisambiguator(people, findId);
  return Object.fromEntries(
    Object.entries(papers).map(([id, names]) => {
      const authors = names.map((name) => ({ name, given: '', family: name, literal: true, person: findPerson(name) }));
      return [
        id,
        disambiguate(id, authors)
          .map(({ person }) => person)
          .join(' '),
      ];
    }),
  );
}

const papers = { moss: ['Wei Wang', 'Li Berg'], ferns: ['Wei Wang'], roofs: ['W. Wang'], walls: ['Wei Wang'] };

describe('people with the same name', () => {
  test('are one person by default', () => {
    expect(disambiguate(papers, [person('Wei Wang')])).toEqual({
      moss: 'wei-wang li-berg',
      ferns: 'wei-wang',
      roofs: 'w-wang',
      walls: 'wei-wang',
    });
  });

  test('are two if the works of one are listed, under any spelling and at former addresses', () => {
    const known = [person('Wei Wang', { variants: ['W. Wang'], works: ['old-moss', 'roofs'] })];
    expect(disambiguate(papers, known)).toEqual({
      moss: 'wei-wang li-berg',
      ferns: 'wei-wang-2',
      roofs: 'wei-wang',
      walls: 'wei-wang-2',
    });
  });

  test('are two if the settings exclude papers of one', () => {
    expect(disambiguate(papers, [person('Wei Wang', { not: ['walls', 'W. Wang'] })])).toMatchObject({
      moss: 'wei-wang li-berg',
      ferns: 'wei-wang',
      walls: 'wei-wang-2',
    });
  });

  test('are those in the settings, and one more for the remaining papers', () => {
    const known = [
      person('Wei Wang', { works: ['moss'] }),
      person('Wei Wang', { id: 'wei-wang-physics', works: ['ferns'] }),
    ];
    expect(disambiguate(papers, known)).toMatchObject({
      moss: 'wei-wang li-berg',
      ferns: 'wei-wang-physics',
      walls: 'wei-wang-2',
    });
  });

  test('leave papers on no list to the one without a list of works', () => {
    const known = [person('Wei Wang'), person('Wei Wang', { id: 'wei-wang-physics', works: ['ferns'] })];
    expect(disambiguate(papers, known)).toMatchObject({
      moss: 'wei-wang li-berg',
      ferns: 'wei-wang-physics',
      walls: 'wei-wang',
    });
  });

  test('can be on one paper together', () => {
    const known = [
      person('Wei Wang', { works: ['moss'] }),
      person('Wei Wang', { id: 'wei-wang-physics', works: ['moss'] }),
    ];
    expect(disambiguate({ moss: ['Wei Wang', 'Wei Wang', 'Wei Wang'] }, known)).toEqual({
      moss: 'wei-wang wei-wang-physics wei-wang-2',
    });
  });
});

test('an unknown address among the works is reported with the nearest one', () => {
  const found = diagnoseWorks(
    [person('Wei Wang', { works: ['moss', 'fern', 'old-moss', 'zzz'] })],
    ids,
    findId,
    () => null,
  );
  expect(found).toMatchObject([
    {
      code: 'person-work-unknown',
      message: expect.stringMatching(/“fern”.* Wei Wang/u) as string,
      hint: expect.stringContaining('ferns') as string,
    },
    { code: 'person-work-unknown', message: expect.stringMatching(/“zzz”.* Wei Wang/u) as string },
  ]);
});
