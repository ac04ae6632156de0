import { cleanText } from '../../model/markup-clean.ts';
import { isEastAsian } from '../../model/name-scripts.ts';
import { isTeamName } from '../../model/team-name.ts';
import { listIndexAddresses, type PersonIdentifiers } from '../../model/person-identifiers.ts';
import type { Author, Category, PrintedName } from '../../model/publication.ts';
import type { Urls } from '../../urls.ts';

/** How a page identifies its site. */
export interface SiteIdentity {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
}

/** Facts about a person beyond their names on papers. */
export interface KnownPerson {
  readonly identifiers: PersonIdentifiers;
  readonly link: string | null;
  /** False for somebody without a page on the site. */
  readonly hasPage?: boolean;
}

/** The nodes of a graph in the vocabulary of schema.org, each with an address for references. */
export function createGraph<Nodes extends readonly unknown[]>(...nodes: Nodes) {
  return { '@context': 'https://schema.org', '@graph': nodes };
}

export const siteId = (urls: Urls) => `${urls.absolute(urls.home())}#website`;

export function createSiteNode({ title }: Pick<SiteIdentity, 'title'>, urls: Urls) {
  return {
    '@type': 'WebSite',
    '@id': siteId(urls),
    url: urls.absolute(urls.home()),
    name: cleanText(title),
  };
}

/** A page of the site, by name and address; `path` includes the base. */
export interface PageIdentity {
  readonly title: string;
  readonly path: string;
}

export function createPageNode(type: string, { title, path }: PageIdentity, { language }: SiteIdentity, urls: Urls) {
  const url = urls.absolute(path);
  return {
    '@type': type,
    '@id': `${url}#page`,
    url,
    name: cleanText(title),
    isPartOf: { '@id': siteId(urls) },
    inLanguage: language,
  };
}

/** The breadcrumb trail of a page: the pages above it. */
export function createTrailNode(parent: PageIdentity, { title }: Pick<SiteIdentity, 'title'>, urls: Urls) {
  const above = [{ title, path: urls.home() }, parent];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: above.map((page, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: cleanText(page.title),
      item: urls.absolute(page.path),
    })),
  };
}

/** A person or a team, identified by a place on their page if they have one. */
export function createPersonNode(author: Author, known: KnownPerson | undefined, urls: Urls) {
  const elsewhere = known ? listSameAs(known) : [];
  const hasPage = known?.hasPage ?? true;
  return {
    ...(hasPage && { '@id': `${urls.absolute(urls.scope({ kind: 'author', key: author.person }))}#person` }),
    ...createNameNode(author),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
  };
}

/** Somebody known only by a printed name. */
export function createNameNode({ name, given, family, suffix, literal }: PrintedName) {
  return {
    '@type': isTeamName(name) ? 'Organization' : 'Person',
    name: cleanText(literal || isEastAsian(name) ? name : [given, family, suffix].filter(Boolean).join(' ')),
    ...(!literal && { givenName: cleanText(given), familyName: cleanText(family) }),
    ...(suffix !== undefined && { honorificSuffix: cleanText(suffix) }),
  };
}

/** Pages on other sites about a person, those with an identifier first. */
export function listSameAs({ identifiers, link }: KnownPerson): readonly string[] {
  return [...listIndexAddresses(identifiers), ...(link === null ? [] : [link])];
}

/** A category; `urls` is null if it has no page. */
export function createTermNode({ id, name, archive }: Category, urls: Urls | null) {
  return {
    '@type': 'DefinedTerm',
    name: cleanText(name),
    termCode: cleanText(id),
    ...(urls && { url: urls.absolute(urls.scope({ kind: 'category', key: id })) }),
    ...(archive !== null && { inDefinedTermSet: 'https://arxiv.org/category_taxonomy' }),
  };
}
