import { cutSlug, slugify } from './fold.ts';
import { joinEastAsian, splitNativeName } from './name-scripts.ts';

/** A person as the site's settings name them. */
interface NamedPerson {
  readonly name: string;
  readonly variants: readonly string[];
  readonly id?: string | undefined;
  /** The only papers that are this person's, where others have the same name. */
  readonly works?: readonly string[] | undefined;
}

/** The identifier of a person of the settings: the one that is given, else the name as an address. */
export function personId({ name, id }: Pick<NamedPerson, 'name' | 'id'>): string {
  return id ?? personSlug(name);
}

/**
 * Finds who is behind a written name. Spellings that the settings list are one person; apart from that names are the same
 * person when they differ in case, accents and punctuation only. Of people who share a name it is the one whose papers are
 * not listed one by one. A number by which an index distinguishes people with one name makes another person.
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

/** In bytes: file systems take names of 255, and what is longer than this is no name. */
const longestSlug = 160;

/**
 * The last part of the address of a person's page, from the name as it is preferred. A name in its own letters beside the one in
 * Latin letters does not count, nor what divides the parts of a name in East Asian letters.
 */
export function personSlug(name: string): string {
  return cutSlug(slugify(joinEastAsian(splitNativeName(name)?.latin ?? name)), longestSlug) || 'unnamed';
}
