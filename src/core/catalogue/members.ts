import { personId } from '../model/person.ts';
import type { PersonIdentifiers } from '../model/person-identifiers.ts';
import type { SitePerson } from '../settings/site-schema.ts';
import type { Person } from './people.ts';

/** A present or former member of the group. */
export interface Member
  extends Pick<SitePerson, 'name' | 'photo' | 'position' | 'now' | 'years' | 'link'>, PersonIdentifiers {
  /** The identifier of the person in the settings. */
  readonly id: string;
  /** The same person as an author; undefined if the site has no paper by them. */
  readonly author: Person | undefined;
}

export interface Members {
  readonly current: readonly Member[];
  /** Those whose membership has ended. */
  readonly former: readonly Member[];
}

/** Owner and members in the order of the settings; null for a site without members. */
export function listMembers(
  people: readonly SitePerson[],
  findPerson: (id: string) => Person | undefined,
): Members | null {
  if (!people.some(({ role }) => role === 'member')) return null;
  const members = people
    .filter(({ role }) => role !== 'coauthor')
    .map((person): Member => {
      const id = personId(person);
      return { ...person, id, author: findPerson(id) };
    });
  return { current: members.filter((member) => !isOver(member)), former: members.filter(isOver) };
}

const isOver = ({ years }: Member) => years !== undefined && years.last !== null;
