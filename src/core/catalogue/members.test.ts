import { describe, expect, test } from 'vitest';
import type { SitePerson } from '../settings/site-schema.ts';
import { listMembers } from './members.ts';

const person = (name: string, more: Partial<SitePerson> = {}): SitePerson => ({
  name,
  variants: [],
  role: 'member',
  ...more,
});

describe('the members', () => {
  test('are the owner and members in the order of the settings, with former ones separate', () => {
    const members = listMembers(
      [
        person('Ada Grace', { role: 'owner' }),
        person('Li Berg', { years: { first: 2019, last: 2023 } }),
        person('Bo Chen', { years: { first: 2021, last: null } }),
        person('Zoë Abel', { role: 'coauthor' }),
      ],
      () => undefined,
    );
    expect(members?.current.map(({ name }) => name)).toEqual(['Ada Grace', 'Bo Chen']);
    expect(members?.former.map(({ name }) => name)).toEqual(['Li Berg']);
  });

  test('are absent if the settings have only an owner and co-authors', () => {
    const people = [person('Ada Grace', { role: 'owner' }), person('Li Berg', { role: 'coauthor' })];
    expect(listMembers(people, () => undefined)).toBeNull();
  });
});
