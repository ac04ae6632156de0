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
  listElsewhere,
  type PageIdentity,
  type SiteIdentity,
} from './nodes.ts';

/** A page that lists papers. */
export interface ListedPage extends PageIdentity {
  /** How many papers the whole list has. */
  readonly papers: number;
  /** The papers on this page. */
  readonly shown: readonly { readonly id: string }[];
  /** The page that leads to this one, where that is not the home page. */
  readonly parent?: PageIdentity;
}

/** The most papers of a page that its linked data names: more would weigh more than they are worth. */
const mostItems = 100;

/** A page that is about nothing in particular, or leads to others, as schema.org's linked data. */
export function toPlainPage(type: string, page: PageIdentity, site: SiteIdentity, urls: Urls) {
  return createGraph(createSiteNode(site, urls), createPageNode(type, page, site, urls));
}

/** A list of papers as schema.org's linked data. The papers themselves say what they are; the list gives their number and addresses. */
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
  return createGraph(createSiteNode(site, urls), node, ...(parent ? [createTrailNode(parent, page.title, urls)] : []));
}

/** What a page about a person needs to know of them. */
export type Profiled = Pick<Person, 'id' | 'name' | 'otherSpellings' | 'orcid' | 'link'> & {
  readonly affiliation?: string | undefined;
  /** Pages elsewhere, beside those of the person. */
  readonly links?: readonly string[];
  /** Path of a picture of the person, with the base. */
  readonly portrait?: string | undefined;
};

/** The page of a person as schema.org's linked data. */
export function toProfilePage(
  person: Profiled,
  { parent, ...page }: PageIdentity & Pick<ListedPage, 'parent'>,
  site: SiteIdentity,
  urls: Urls,
) {
  const elsewhere = [...new Set([...listElsewhere(person), ...(person.links ?? [])])];
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
  return createGraph(
    createSiteNode(site, urls),
    profile,
    ...(parent ? [createTrailNode(parent, page.title, urls)] : []),
  );
}

/** The page of those whose site it is, as schema.org's linked data. */
export function toMembersPage(members: readonly Member[], page: PageIdentity, site: SiteIdentity, urls: Urls) {
  return createGraph(createSiteNode(site, urls), {
    ...createPageNode('CollectionPage', page, site, urls),
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: members.length,
      itemListElement: members.map(({ name, position, author, orcid = null, link = null }) => {
        const elsewhere = listElsewhere({ orcid, link });
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
