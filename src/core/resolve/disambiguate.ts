import { createDiagnostic, type Diagnostic } from '../diagnostics.ts';
import { personId, personSlug } from '../model/person.ts';
import type { Author } from '../model/publication.ts';
import type { LocateSetting } from '../settings/read-settings.ts';
import type { SitePerson } from '../settings/site-schema.ts';
import { findNearest } from './corrections/nearest.ts';

/** A person of the settings who shares a name. */
interface Claimant {
  readonly id: string;
  /** Their only papers; null if they have all papers that nobody else claims. */
  readonly works: ReadonlySet<string> | null;
  readonly not: ReadonlySet<string>;
}

/** Finds the people behind the authors of a paper. */
export type Disambiguate = (id: string, authors: Author[]) => Author[];

/**
 * Separates people with the same name, according to `works` and `not` in the settings. Remaining papers under the name belong to a
 * further person. `findId` returns the paper with a present or former address.
 */
export function createDisambiguator(
  people: readonly SitePerson[],
  findId: (address: string) => string | null,
): Disambiguate {
  const claimants = groupClaimants(people, findId);
  const ids = new Set(people.map(personId));
  return (id, authors) => {
    const taken = new Set<string>();
    return authors.map((author) => {
      const slug = claimants.size === 0 ? '' : personSlug(author.name);
      const claiming = claimants.get(slug);
      if (!claiming) return author;
      // A number from an index already distinguishes the person.
      const isNumbered = author.person !== slug && !ids.has(author.person);
      const person = findClaimant(claiming, id, taken) ?? (isNumbered ? author.person : nameOthers(slug, ids));
      taken.add(person);
      return { ...author, person };
    });
  };
}

/** Reports works in the settings that are not the address of a paper. */
export function diagnoseWorks(
  people: readonly SitePerson[],
  ids: ReadonlySet<string>,
  findId: (address: string) => string | null,
  locate: LocateSetting,
): readonly Diagnostic[] {
  return people.flatMap(({ name, works = [] }, person) =>
    works.flatMap((address, index) => {
      if (findId(address) !== null) return [];
      const position = locate(['people', person, 'works', index]);
      return [createDiagnostic('person-work-unknown', { name, address, nearest: findNearest(address, ids) }, position)];
    }),
  );
}

/** For each shared spelling, the people who have it, those with `works` first. */
function groupClaimants(
  people: readonly SitePerson[],
  findId: (address: string) => string | null,
): ReadonlyMap<string, readonly Claimant[]> {
  const spelled = people.flatMap((person) => {
    const find = (addresses: readonly string[] = []) => new Set(addresses.flatMap((address) => findId(address) ?? []));
    const works = person.works ? find(person.works) : null;
    const claimant: Claimant = { id: personId(person), works, not: find(person.not) };
    const slugs = new Set([person.name, ...person.variants].map(personSlug));
    return [...slugs].map((slug) => ({ slug, claimant }));
  });
  const grouped = Map.groupBy(spelled, ({ slug }) => slug);
  return new Map(
    [...grouped].flatMap(([slug, group]) => {
      const claiming = group.map(({ claimant }) => claimant);
      if (!claiming.some(({ works, not }) => works !== null || not.size > 0)) return [];
      return [[slug, claiming.toSorted((a, b) => Number(a.works === null) - Number(b.works === null))] as const];
    }),
  );
}

/** The person who has the paper; if several authors share a name, each is used once. */
function findClaimant(claiming: readonly Claimant[], paper: string, taken: ReadonlySet<string>): string | undefined {
  return claiming.find(({ id, works, not }) => !taken.has(id) && !not.has(paper) && (works?.has(paper) ?? true))?.id;
}

/** An identifier for people with a name who are not in the settings. */
function nameOthers(slug: string, ids: ReadonlySet<string>): string {
  let id = slug;
  for (let number = 2; ids.has(id); number += 1) id = `${slug}-${String(number)}`;
  return id;
}
