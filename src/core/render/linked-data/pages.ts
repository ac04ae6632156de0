import type { Member } from '../../catalogue/members.ts';
import type { Person } from '../../catalogue/people.ts';
import { cleanText } from '../../model/markup-clean.ts';
import { parseName } from '../../model/name.ts';
import type { Urls } from '../urls.ts';
import { createGraph, createPersonNode, createSiteNode, listElsewhere, siteId, type SiteIdentity } from './nodes.ts';

/** A page that lists papers. */
export interface ListedPage {
  readonly title: string;
  /** Path with the base. */
  readonly path: string;
  /** How many papers the whole list has. */
  readonly papers: number;
}

/** A list of papers as schema.org's linked data. The papers themselves say what they are; the list says how many there are. */
export function toCollectionPage(page: ListedPage, site: SiteIdentity, urls: Urls) {
  const url = urls.absolute(page.path);
  return createGraph(createSiteNode(site, urls), {
    '@type': 'CollectionPage',
    '@id': `${url}#page`,
    url,
    name: cleanText(page.title),
    isPartOf: { '@id': siteId(urls) },
    inLanguage: site.language,
    mainEntity: {
      '@type': 'ItemList',
      numberOfItems: page.papers,
      itemListOrder: 'https://schema.org/ItemListOrderDescending',
    },
  });
}

/** What a page about a person needs to know of them. */
export type Profiled = Pick<Person, 'id' | 'name' | 'otherSpellings' | 'orcid' | 'link'> & {
  readonly affiliation?: string | undefined;
  /** Pages elsewhere, beside those of the person. */
  readonly links?: readonly string[];
};

/** The page of a person as schema.org's linked data. `path` is that of the page, with the base. */
export function toProfilePage(person: Profiled, path: string, site: SiteIdentity, urls: Urls) {
  const url = urls.absolute(path);
  const elsewhere = [...new Set([...listElsewhere(person), ...(person.links ?? [])])];
  const node = createPersonNode({ ...parseName(person.name), name: person.name, person: person.id }, undefined, urls);
  return createGraph(createSiteNode(site, urls), {
    '@type': 'ProfilePage',
    '@id': `${url}#page`,
    url,
    isPartOf: { '@id': siteId(urls) },
    inLanguage: site.language,
    mainEntity: {
      ...node,
      ...(person.otherSpellings.length > 0 && { alternateName: person.otherSpellings.map(cleanText) }),
      ...(person.affiliation !== undefined && {
        affiliation: { '@type': 'Organization', name: cleanText(person.affiliation) },
      }),
      ...(elsewhere.length > 0 && { sameAs: elsewhere }),
    },
  });
}

/** The page of those whose site it is, as schema.org's linked data. `path` is that of the page, with the base. */
export function toMembersPage(members: readonly Member[], path: string, site: SiteIdentity, urls: Urls) {
  const url = urls.absolute(path);
  return createGraph(createSiteNode(site, urls), {
    '@type': 'CollectionPage',
    '@id': `${url}#page`,
    url,
    name: 'Members',
    isPartOf: { '@id': siteId(urls) },
    inLanguage: site.language,
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
