import { expect, test } from 'vitest';
import { createRendered } from '../facts/publication.fixture.ts';
import { groupByInitial } from './initials.ts';
import { listPeople } from './people.ts';

test('people are listed under the first letter of the family name without its accent, else under #', () => {
  const names = ['Ada Øst', 'Zoë Abel', 'Bo Åberg', '王小明', 'Li van der Berg', 'Ada 23andme', 'Ivo Šimić'];
  const people = listPeople([createRendered({}, names)], new Map());
  expect(
    groupByInitial(people).map(({ initial, people: own }) => [initial, own.map(({ name }) => name).join(', ')]),
  ).toEqual([
    ['#', 'Ada 23andme'],
    ['A', 'Zoë Abel, Bo Åberg'],
    ['O', 'Ada Øst'],
    ['S', 'Ivo Šimić'],
    ['V', 'Li van der Berg'],
    ['王', '王小明'],
  ]);
});

test('without people there are no initials', () => {
  expect(groupByInitial([])).toEqual([]);
});
