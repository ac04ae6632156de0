import { cutSlug, slugify } from './fold.ts';
import { joinEastAsian, splitNativeName } from './name-scripts.ts';

/** A person in the settings. */
interface NamedPerson {
  readonly name: string;
  readonly variants: readonly string[];
  readonly id?: string | undefined;
  /** The only papers of this person, if others have the same name. */
  readonly works?: readonly string[] | undefined;
}

/** The identifier of a person in the settings: the one given there, or else the name as an address. */
export function personId({ name, id }: Pick<NamedPerson, 'name' | 'id'>): string {
  return id ?? personSlug(name);
}

/**
 * Finds the person behind a written name. The spellings in the settings belong to one person; otherwise, names that differ only in
 * case, accents and punctuation are one person. Among people who share a name, it is the one whose papers are not listed individually.
 * Names with different numbers in an index are different people.
 */
export function createPersonFinder(people: readonly NamedPerson[]): (written: string, number?: string) => string {
  const open = people.filter(({ works }) => works === undefined);
  const known = new Map(
    open.flatMap((person) =>
      [person.name, ...person.variants].map((spelling) => [personSlug(spelling), personId(person)] as const),
    ),
  );
  return (written, number) => {
    const slug = personSlug(number === undefined ? written : `${written} ${number}`);
    return known.get(slug) ?? slug;
  };
}

/** In bytes: file systems allow names of 255, and no name is longer than this. */
const longestSlug = 160;

/**
 * The last part of the address of a person's page, from their preferred name. A native form next to the Latin one is ignored, and so
 * are separators in a name in East Asian letters.
 */
export function personSlug(name: string): string {
  return cutSlug(slugify(joinEastAsian(splitNativeName(name)?.latin ?? name)), longestSlug) || 'unnamed';
}
