import { describe, expect, test } from 'vitest';
import { createRendered } from '../facts/publication.fixture.ts';
import { createCatalogue } from './catalogue.ts';
import { listScopes } from './scopes.ts';

const category = (id: string) => ({ id, name: `Name of ${id}`, archive: null, written: id });
const paper = (id: string, year: number, code: string, names: string[]) =>
  createRendered(
    { id, title: `On ${id}`, date: { year, month: 1, day: 1, yearInferred: false }, category: category(code) },
    names,
  );

const moss = paper('moss', 2024, 'cs.CL', ['Ada Grace']);
const fern = paper('fern', 2026, 'cs.LG', ['Li Berg', 'Ada Grace']);
const bees = paper('bees', 2026, 'cs.CL', ['Li Berg']);
const settings = { people: [{ name: 'Ada Grace', variants: [], role: 'owner' as const }] };
const catalogue = createCatalogue([moss, fern, bees], settings);
const idsOf = (papers: readonly { readonly id: string }[]) => papers.map(({ id }) => id);

describe('a catalogue', () => {
  test('has the papers newest first, in every index too', () => {
    expect(idsOf(catalogue.publications)).toEqual(['bees', 'fern', 'moss']);
    expect(catalogue.years.map(({ key }) => key)).toEqual(['2026', '2024']);
    expect(catalogue.categories.map(({ key }) => key)).toEqual(['cs.CL', 'cs.LG']);
    expect(idsOf(catalogue.people)).toEqual(['li-berg', 'ada-grace']);
    expect(catalogue.timeline.years.map(({ total }) => total)).toEqual([1, 0, 2]);
  });

  test('does not depend on the order of its input', () => {
    const { publications, years, categories, people, timeline } = createCatalogue([bees, moss, fern], settings);
    expect({ publications, years, categories, people, timeline }).toEqual({
      publications: catalogue.publications,
      years: catalogue.years,
      categories: catalogue.categories,
      people: catalogue.people,
      timeline: catalogue.timeline,
    });
  });

  test('finds people with their roles', () => {
    expect(catalogue.findPerson('ada-grace')).toMatchObject({ name: 'Ada Grace', role: 'owner' });
    expect(catalogue.findPerson('nobody')).toBeUndefined();
  });

  test('gives colours to known categories only', () => {
    const hues = ['cs.CL', 'cs.LG'].map((id) => catalogue.findHue(id));
    expect(new Set(hues).size).toBe(2);
    expect(hues).not.toContain(null);
    expect(catalogue.findHue('math.AP')).toBeNull();
  });

  test.each([
    [bees, undefined, fern],
    [fern, bees, moss],
    [moss, fern, undefined],
  ])('finds the neighbours of $id', (publication, newer, older) => {
    expect(catalogue.findNeighbours(publication)).toEqual({ newer, older });
  });

  test('is empty without papers', () => {
    expect(createCatalogue([], settings)).toMatchObject({ publications: [], years: [], categories: [], people: [] });
  });
});

test('the whole site, each year, each category and each person have a list with an address', () => {
  const lists = listScopes(catalogue).map(({ scope, name, publications }) => [
    scope.kind === 'site' ? 'site' : `${scope.kind} ${scope.key}`,
    name,
    idsOf(publications).join(' '),
  ]);
  expect(lists).toEqual([
    ['site', null, 'bees fern moss'],
    ['year 2026', '2026', 'bees fern'],
    ['year 2024', '2024', 'moss'],
    ['category cs.CL', 'Name of cs.CL', 'bees moss'],
    ['category cs.LG', 'Name of cs.LG', 'fern'],
    ['author li-berg', 'Li Berg', 'bees fern'],
    ['author ada-grace', 'Ada Grace', 'fern moss'],
  ]);
});
