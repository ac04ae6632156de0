import { slugify } from '../model/fold.ts';
import { parseName } from '../model/name.ts';
import { splitNativeSpelling } from '../model/name-scripts.ts';
import { personId, personSlug } from '../model/person.ts';

/** A person under the name on some paper. */
export interface NamedAuthor {
  /** Identifier of the person. */
  readonly person: string;
  /** The name as the paper has it. */
  readonly name: string;
}

/** Two people who may be the same. */
export interface NameVariants {
  /** The person with the fuller name, or the one in the settings. */
  readonly person: string;
  readonly other: string;
}

interface KnownPerson {
  readonly name: string;
  readonly id?: string | undefined;
  readonly variants?: readonly string[];
  readonly not: readonly string[];
}

/** A person under their fullest name. */
interface Somebody extends NamedAuthor {
  /** The identifier of a person who is known only by the native form of the name: `杨小舟` for `Xiaozhou Yang (杨小舟)`. */
  readonly native: string | null;
  /** Indices of their papers. */
  readonly papers: Set<number>;
}

/** The most possible completions of a name for which the owner is asked. */
const mostChoices = 1;
/** If more people share a family name and an initial, most of their names are ambiguous. */
const mostAlike = 100;

/**
 * Pairs of people whose names differ only by an initial, an omitted second name, the order, or a hyphen. They have a common co-author
 * or one is in the settings, and they share no paper. A name and its native form that was printed beside it need no co-author. Each pair
 * occurs once; an abbreviated name with several completions is skipped.
 * Takes linear time: names are compared within a family name and an initial, and papers instead of people for co-authors.
 */
export function findNameVariants(
  papers: readonly (readonly NamedAuthor[])[],
  known: readonly KnownPerson[],
): readonly NameVariants[] {
  const people = collectPeople(papers, known);
  const knownIds = new Set(known.map(personId));
  const apart = new Set(
    known.flatMap((person) => person.not.map((other) => pairKey(personId(person), personSlug(other)))),
  );
  const areLinked = createPaperLinks(papers);
  const isPossible = (a: Somebody, b: Somebody) =>
    a.papers.isDisjointFrom(b.papers) && !apart.has(pairKey(a.person, b.person));
  const isLikely = (a: Somebody, b: Somebody) =>
    isPossible(a, b) && (knownIds.has(a.person) || knownIds.has(b.person) || haveLinkedPapers(a, b, areLinked));

  const pairs = new Map<string, NameVariants>();
  const add = (a: Somebody, b: Somebody) => {
    const isFirst = rank(a, knownIds) >= rank(b, knownIds);
    const [one, other] = isFirst ? [a, b] : [b, a];
    pairs.set(pairKey(a.person, b.person), { person: one.person, other: other.person });
  };
  for (const group of groupBySpelling(people)) {
    const [first, ...others] = group;
    for (const other of others) if (first && isLikely(first, other)) add(first, other);
  }
  for (const [both, native] of pairByNativeForm(people)) if (isPossible(both, native)) add(both, native);
  for (const { brief, full } of groupByAbbreviation(people, knownIds)) {
    const likely = full.filter((somebody) => somebody.person !== brief.person && isLikely(brief, somebody));
    const [only] = likely;
    if (only && likely.length <= mostChoices) add(brief, only);
  }
  return [...pairs.values()];
}

function collectPeople(
  papers: readonly (readonly NamedAuthor[])[],
  known: readonly KnownPerson[],
): readonly Somebody[] {
  const people = new Map<string, { readonly names: Set<string>; readonly papers: Set<number> }>();
  const namesOf = new Map(known.map((person) => [personId(person), [person.name, ...(person.variants ?? [])]]));
  for (const [index, authors] of papers.entries()) {
    for (const { person, name } of authors) {
      const somebody = people.get(person) ?? { names: new Set(namesOf.get(person)), papers: new Set() };
      people.set(person, somebody);
      somebody.names.add(name);
      somebody.papers.add(index);
    }
  }
  return [...people].map(([person, { names, papers: own }]) => ({
    person,
    name: findFullest([...names]),
    native: findNative([...names]),
    papers: own,
  }));
}

/** The name with the most letters in its given names; among several, the first. */
function findFullest(names: readonly string[]): string {
  const lengthOf = (name: string) => splitName(name)?.names.join('').length ?? 0;
  return names.reduce((fullest, name) => (lengthOf(name) > lengthOf(fullest) ? name : fullest));
}

function findNative(names: readonly string[]): string | null {
  const native = names.map((name) => splitNativeSpelling(name).native).find((form) => form !== '');
  return native === undefined ? null : personSlug(native);
}

/** People whose name is printed with its native form, and those who are known by that form alone. */
function pairByNativeForm(people: readonly Somebody[]): readonly (readonly [both: Somebody, native: Somebody])[] {
  const byId = new Map(people.map((somebody) => [somebody.person, somebody]));
  return people.flatMap((both) => {
    const native = both.native === null || both.native === both.person ? undefined : byId.get(both.native);
    return native ? [[both, native] as const] : [];
  });
}

/** People whose names have the same letters apart from hyphens, or the same words in another order. */
function groupBySpelling(people: readonly Somebody[]): readonly (readonly Somebody[])[] {
  const joined = Map.groupBy(people, ({ person }) => person.replaceAll('-', ''));
  const sorted = Map.groupBy(people, ({ person }) => person.split('-').toSorted().join('-'));
  return [...joined.values(), ...sorted.values()].filter((group) => group.length > 1);
}

/**
 * Each name with an initial or without a second given name, and the fuller names that are consistent with it. A name of the settings
 * counts as fuller if both are consistent as far as they go: `I. M. Ruiz` and `Inés Ruiz`.
 */
function groupByAbbreviation(people: readonly Somebody[], known: ReadonlySet<string>) {
  const taken = people.flatMap((somebody) => {
    const parts = splitName(somebody.name);
    return parts ? [{ somebody, ...parts }] : [];
  });
  const byFirst = Map.groupBy(taken, ({ family, names }) => `${family} ${names[0] ?? ''}`);
  const byInitial = Map.groupBy(taken, ({ family, names }) => `${family} ${names[0]?.[0] ?? ''}`);
  return taken.map((brief) => {
    const { somebody, family, names } = brief;
    const first = names[0] ?? '';
    const likely = first.length === 1 ? byInitial.get(`${family} ${first}`) : byFirst.get(`${family} ${first}`);
    if (!likely || likely.length > mostAlike) return { brief: somebody, full: [] };
    const isFuller = (other: (typeof likely)[number]) =>
      saysMore(other, brief) || (known.has(other.somebody.person) && areConsistent(other, brief));
    const full = likely.filter(isFuller).map((other) => other.somebody);
    return { brief: somebody, full };
  });
}

/** Whether two names may belong to one person. */
export function mayBeOnePerson(name: string, other: string): boolean {
  const [slug, otherSlug] = [personSlug(name), personSlug(other)];
  const sort = (words: string) => words.split('-').toSorted().join('-');
  if (slug.replaceAll('-', '') === otherSlug.replaceAll('-', '') || sort(slug) === sort(otherSlug)) return true;
  const [one, two] = [splitName(name), splitName(other)];
  return one !== null && two !== null && one.family === two.family && (saysMore(one, two) || saysMore(two, one));
}

/** The folded parts of a name; null for a name without parts. */
function splitName(name: string): (GivenNames & { readonly family: string }) | null {
  const { family, given, suffix = '', literal } = parseName(name);
  if (literal || given === '') return null;
  return { family: personSlug(family), names: personSlug(given).split('-'), suffix: slugify(suffix) };
}

interface GivenNames {
  readonly names: readonly string[];
  readonly suffix: string;
}

/** True if two names agree in each given name that both have; either may have an initial. */
const areConsistent = (one: GivenNames, other: GivenNames) =>
  [one.suffix, ''].includes(other.suffix) &&
  one.names.every((word, index) => {
    const theirs = other.names[index] ?? '';
    return (
      word === theirs ||
      theirs === '' ||
      (word.length === 1 ? theirs.startsWith(word) : theirs.length === 1 && word.startsWith(theirs))
    );
  });

/** True if a name contains another one and more: `jane-anna` or `jane jr` for `jane`, `j` or `j-a`. */
function saysMore(full: GivenNames, brief: GivenNames): boolean {
  const agrees = brief.names.every((word, index) => {
    const other = full.names[index] ?? '';
    return word.length === 1 ? other.startsWith(word) : other === word;
  });
  const length = ({ names, suffix }: GivenNames) => names.join('').length + suffix.length;
  return agrees && [full.suffix, ''].includes(brief.suffix) && length(full) > length(brief);
}

/** Whether two papers have a common author, computed once for each requested pair. */
function createPaperLinks(papers: readonly (readonly NamedAuthor[])[]): (one: number, other: number) => boolean {
  const people = papers.map((authors) => new Set(authors.map(({ person }) => person)));
  const known = new Map<number, boolean>();
  return (one, other) => {
    const pair = Math.min(one, other) * papers.length + Math.max(one, other);
    const found = known.get(pair) ?? !(people[one] ?? new Set()).isDisjointFrom(people[other] ?? new Set());
    known.set(pair, found);
    return found;
  };
}

/** Two people without a shared paper have a common co-author if some paper of one shares an author with some paper of the other. */
function haveLinkedPapers(a: Somebody, b: Somebody, areLinked: (one: number, other: number) => boolean): boolean {
  return [...a.papers].some((one) => [...b.papers].some((other) => areLinked(one, other)));
}

const rank = ({ person, name }: Somebody, knownIds: ReadonlySet<string>) =>
  (knownIds.has(person) ? 1000 : 0) + name.length;

const pairKey = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);
