import type { Member } from '../../catalogue/members.ts';
import type { Person } from '../../catalogue/people.ts';
import { cleanText } from '../../model/markup-clean.ts';
import { parseName } from '../../model/name.ts';
import type { Urls } from '../../urls.ts';
import {
  createGraph,
  createPageNode,
  createPersonNode,
  createSiteNode,
  createTrailNode,
  listSameAs,
  type PageIdentity,
  type SiteIdentity,
} from './nodes.ts';

/** A page that lists papers. */
export interface ListedPage extends PageIdentity {
  /** The number of papers in the whole list. */
  readonly papers: number;
  /** The papers on this page. */
  readonly shown: readonly { readonly id: string }[];
  /** The parent page, if it is not the home page. */
  readonly parent?: PageIdentity;
}

/** The most papers of a page in its linked data, to limit its size. */
const mostItems = 100;

/** A general page as schema.org linked data. */
export function toPlainPage(type: string, page: PageIdentity, site: SiteIdentity, urls: Urls) {
  return createGraph(createSiteNode(site, urls), createPageNode(type, page, site, urls));
}

/** A list of papers as schema.org linked data: only their number and addresses, since each paper has data of its own. */
export function toCollectionPage({ papers, shown, parent, ...page }: ListedPage, site: SiteIdentity, urls: Urls) {
  const node = {
    ...createPageNode('CollectionPage', page, site, urls),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: papers,
      itemListOrder: 'https://schema.org/ItemListOrderDescending',
      ...(papers <= mostItems && {
        itemListElement: shown.map(({ id }, index) => ({
          '@type': 'ListItem',
          position: index + 1,
          url: urls.absolute(urls.paper(id)),
        })),
      }),
    },
  };
  return createGraph(createSiteNode(site, urls), node, ...(parent ? [createTrailNode(parent, site, urls)] : []));
}

/** The fields of a person that a profile page needs. */
export type ProfiledPerson = Pick<Person, 'id' | 'name' | 'otherSpellings' | 'identifiers' | 'link'> & {
  readonly affiliation?: string | undefined;
  /** Pages on other sites, besides the person's. */
  readonly links?: readonly string[];
  /** Path of a portrait, including the base. */
  readonly portrait?: string | undefined;
};

/** The page of a person as schema.org linked data. */
export function toProfilePage(
  person: ProfiledPerson,
  { parent, ...page }: PageIdentity & Pick<ListedPage, 'parent'>,
  site: SiteIdentity,
  urls: Urls,
) {
  const elsewhere = [...new Set([...listSameAs(person), ...(person.links ?? [])])];
  const node = createPersonNode({ ...parseName(person.name), name: person.name, person: person.id }, undefined, urls);
  const profile = {
    ...createPageNode('ProfilePage', page, site, urls),
    mainEntity: {
      ...node,
      ...(person.otherSpellings.length > 0 && { alternateName: person.otherSpellings.map(cleanText) }),
      ...(person.affiliation !== undefined && {
        affiliation: { '@type': 'Organization', name: cleanText(person.affiliation) },
      }),
      ...(person.portrait !== undefined && { image: urls.absolute(person.portrait) }),
      ...(elsewhere.length > 0 && { sameAs: elsewhere }),
    },
  };
  return createGraph(createSiteNode(site, urls), profile, ...(parent ? [createTrailNode(parent, site, urls)] : []));
}

/** The page of a person with a single paper, whose linked data names the person: only the person, and nothing of the site. */
export function toShortProfile(person: Pick<Person, 'id' | 'name' | 'identifiers' | 'link'>, urls: Urls) {
  const author = { ...parseName(person.name), name: person.name, person: person.id };
  return {
    '@context': 'https://schema.org',
    '@type': 'ProfilePage',
    mainEntity: createPersonNode(author, person, urls),
  };
}

/** The page of members as schema.org linked data. */
export function toMembersPage(members: readonly Member[], page: PageIdentity, site: SiteIdentity, urls: Urls) {
  return createGraph(createSiteNode(site, urls), {
    ...createPageNode('CollectionPage', page, site, urls),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: members.length,
      itemListElement: members.map((member) => {
        const { name, position, author, link = null } = member;
        const elsewhere = listSameAs({ identifiers: member, link });
        const page = author && urls.absolute(urls.scope({ kind: 'author', key: author.id }));
        return {
          '@type': 'Person',
          ...(page !== undefined && { '@id': `${page}#person`, url: page }),
          name: cleanText(name),
          ...(position !== undefined && { jobTitle: cleanText(position) }),
          ...(elsewhere.length > 0 && { sameAs: elsewhere }),
        };
      }),
    },
  });
}
