import { cutSlug, slugify } from './fold.ts';

/** A person as the site's settings name them. */
interface NamedPerson {
  readonly name: string;
  readonly variants: readonly string[];
}

/**
 * Tells who is behind a written name. Spellings that the settings list are one person; apart from that names are the same
 * person when they differ in case, accents and punctuation only.
 */
export function createPersonFinder(people: readonly NamedPerson[]): (written: string) => string {
  const known = new Map(
    people.flatMap(({ name, variants }) =>
      [name, ...variants].map((spelling) => [personSlug(spelling), personSlug(name)] as const),
    ),
  );
  return (written) => {
    const slug = personSlug(written);
    return known.get(slug) ?? slug;
  };
}

/** In bytes: file systems take names of 255, and what is longer than this is no name. */
const longestSlug = 160;

/** The last part of the address of a person's page, from the name as it is preferred. */
export function personSlug(name: string): string {
  return cutSlug(slugify(name), longestSlug) || 'unnamed';
}
