import { foldText } from '../model/fold.ts';
import { listKnownAuthors } from '../model/known-authors.ts';
import { type ParsedName, parseName } from '../model/name.ts';
import { findPeopleWithPage, hasManyAuthors } from '../model/many-authors.ts';
import { compareText } from '../model/order.ts';
import { personSlug } from '../model/person.ts';
import { type PersonIdentifiers, pickIdentifiers } from '../model/person-identifiers.ts';
import type { Author, Publication } from '../model/publication.ts';
import type { YearSpan } from '../settings/forms.ts';
import type { SitePerson } from '../settings/site-schema.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import { rankSpellings } from './rank-spellings.ts';

export interface Coauthor {
  readonly person: string;
  readonly name: string;
  readonly facet: string;
  /** The year of each paper that both wrote; null for one without a year. */
  readonly years: readonly (number | null)[];
}

/** A person who is an author of some paper. */
export type Person = AuthorOf<RenderedPublication>;

export interface AuthorOf<Paper> {
  readonly id: string;
  /** The name in the settings, or else the spelling that most papers have. */
  readonly name: string;
  /** The name under which search lists the person, numbered if somebody else has the same name: `Wei Wang (2)`. */
  readonly facet: string;
  /** The name as an index prints it, family name first; `rest` is empty for a name that is not inverted. */
  readonly indexName: { readonly family: string; readonly rest: string };
  /** What the name is sorted by: the family name and the given names, folded. */
  readonly sortKey: string;
  /** Other spellings found on papers. */
  readonly otherSpellings: readonly string[];
  /** Null for people who do not belong to the site. */
  readonly role: Exclude<SitePerson['role'], 'coauthor'> | null;
  readonly position: string | null;
  /** The years of membership, if the settings give them. */
  readonly membership: YearSpan | null;
  readonly identifiers: PersonIdentifiers;
  readonly link: string | null;
  readonly publications: readonly Paper[];
  /** False for somebody whom the settings do not list and who only has papers with more than 50 authors. */
  readonly hasPage: boolean;
  /** People on the same papers, the most frequent first; for papers with more than 50 authors, only the site's own people. */
  readonly coauthors: readonly Coauthor[];
  /** Years of the first and the latest paper. */
  readonly years: readonly [first: number, latest: number] | null;
  /** Other people with the same name. */
  readonly namesakes: readonly Namesake[];
}

export type Namesake = Pick<Person, 'id' | 'name'> & { readonly count: number };

/** What the settings say about a person, by the identifier of the person. */
export type KnownPeople = ReadonlyMap<string, SitePerson>;

/** All authors, by family name. */
export function listPeople<Paper extends Publication>(
  publications: readonly Paper[],
  known: KnownPeople,
): readonly AuthorOf<Paper>[] {
  const works = Map.groupBy(
    publications.flatMap((publication) => listKnownAuthors(publication).map((author) => ({ author, publication }))),
    ({ author }) => author.person,
  );
  const spellings = new Map([...works].map(([id, list]) => [id, rankSpellings(list.map(({ author }) => author.name))]));
  const named = Map.groupBy(works.keys(), (id) => personSlug(spellings.get(id)?.[0] ?? id));
  const findNamesakes = (id: string) =>
    (named.get(personSlug(spellings.get(id)?.[0] ?? id)) ?? []).filter((other) => other !== id);
  const nameOf = (id: string) => known.get(id)?.name ?? spellings.get(id)?.[0] ?? id;
  const facets = createFacets([...works.keys()], known, nameOf);
  const facetOf = (id: string) => facets.get(id) ?? nameOf(id);
  const isOurs = (id: string) => (known.get(id)?.role ?? 'coauthor') !== 'coauthor';
  const circles = new Map(publications.map((publication) => [publication, listCircle(publication, isOurs)]));
  const withPage = findPeopleWithPage(publications, known.keys());
  return [...works]
    .map(([id, list]): AuthorOf<Paper> => {
      const settings = known.get(id);
      const own = [...new Set(list.map(({ publication }) => publication))];
      const years = own.flatMap(({ date }) => date.year ?? []).toSorted((a, b) => a - b);
      const [first, latest] = [years[0], years.at(-1)];
      const hasPage = withPage.has(id);
      // The paper may give the parts of the name, which cannot be seen in the name itself.
      const printed = list.find(({ author }) => author.name === nameOf(id))?.author ?? parseName(nameOf(id));
      return {
        id,
        name: nameOf(id),
        facet: facetOf(id),
        indexName: nameForIndex(nameOf(id), printed),
        sortKey: foldText([printed.family, printed.given, printed.suffix].filter(Boolean).join(' ')),
        otherSpellings: (spellings.get(id) ?? []).filter((spelling) => spelling !== nameOf(id)),
        role: settings && settings.role !== 'coauthor' ? settings.role : null,
        position: settings?.position ?? null,
        membership: settings?.years ?? null,
        identifiers: settings ? pickIdentifiers(settings) : {},
        link: settings?.link ?? null,
        publications: own,
        hasPage,
        coauthors: hasPage
          ? listShared(id, own, circles).map((shared) => ({
              ...shared,
              name: nameOf(shared.person),
              facet: facetOf(shared.person),
            }))
          : [],
        years: first === undefined || latest === undefined ? null : [first, latest],
        namesakes: findNamesakes(id).map((other) => ({
          id: other,
          name: nameOf(other),
          count: new Set(works.get(other)?.map(({ publication }) => publication)).size,
        })),
      };
    })
    .toSorted((a, b) => compareText(a.sortKey, b.sortKey) || compareText(a.id, b.id));
}

function nameForIndex(name: string, { family, given, suffix, literal }: Author | ParsedName): Person['indexName'] {
  // Names in East Asian scripts already have the family name first.
  const isInverted = !literal && name.includes(' ') && name.includes(family);
  return isInverted ? { family, rest: [given, suffix].filter(Boolean).join(', ') } : { family: name, rest: '' };
}

/** The authors of a paper who count as each other's co-authors: for a large collaboration, only the site's own people. */
function listCircle(publication: Publication, isOurs: (id: string) => boolean): readonly string[] {
  const people = [...new Set(listKnownAuthors(publication).map(({ person }) => person))];
  return hasManyAuthors(publication) ? people.filter(isOurs) : people;
}

function listShared(
  id: string,
  own: readonly Publication[],
  circles: ReadonlyMap<Publication, readonly string[]>,
): readonly Pick<Coauthor, 'person' | 'years'>[] {
  const shared = own.flatMap((publication) =>
    (circles.get(publication) ?? []).map((person) => ({ person, year: publication.date.year })),
  );
  return [...Map.groupBy(shared, ({ person }) => person)]
    .filter(([person]) => person !== id)
    .map(([person, papers]) => ({ person, years: papers.map(({ year }) => year) }))
    .toSorted((a, b) => b.years.length - a.years.length || compareText(a.person, b.person));
}

/** Among people with the same name, those in the settings come first; the first one gets no number. */
function createFacets(
  ids: readonly string[],
  known: KnownPeople,
  nameOf: (id: string) => string,
): ReadonlyMap<string, string> {
  const rank = (id: string) => `${known.has(id) ? '0' : '1'}${id}`;
  const sharing = Map.groupBy(
    ids.toSorted((a, b) => compareText(rank(a), rank(b))),
    nameOf,
  );
  return new Map(
    [...sharing].flatMap(([name, people]) =>
      people.map((id, index) => [id, index === 0 ? name : `${name} (${String(index + 1)})`] as const),
    ),
  );
}
