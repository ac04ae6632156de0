import { formatIsoDate } from '../model/date.ts';
import { isTeamName } from '../model/name.ts';
import type { Author, Category } from '../model/publication.ts';
import { cleanText } from '../model/markup-clean.ts';
import type { RenderedPublication } from './rendered.ts';
import type { Urls } from './urls.ts';

/** What a page says of the site that it belongs to. */
export interface SiteIdentity {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
}

interface PersonNode {
  readonly '@type': 'Person' | 'Organization';
  readonly '@id': string;
  readonly name: string;
  readonly givenName?: string;
  readonly familyName?: string;
  readonly url: string;
}

interface TermNode {
  readonly '@type': 'DefinedTerm';
  readonly name: string;
  readonly termCode: string;
  readonly url: string;
  readonly inDefinedTermSet?: string;
}

interface ArticleNode {
  readonly '@type': 'ScholarlyArticle';
  readonly '@id': string;
  readonly url: string;
  readonly mainEntityOfPage: string;
  readonly isPartOf: { readonly '@id': string };
  readonly headline: string;
  readonly name: string;
  readonly author: readonly PersonNode[];
  readonly datePublished: string;
  readonly inLanguage: string;
  readonly abstract?: string;
  readonly about?: TermNode;
}

interface SiteNode {
  readonly '@type': 'WebSite';
  readonly '@id': string;
  readonly url: string;
  readonly name: string;
  readonly inLanguage: string;
}

export interface ArticleGraph {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly [SiteNode, ArticleNode];
}

/**
 * A paper as schema.org's linked data: the article, its authors and the site it stands on. Only authors that are known are
 * named; their number is not claimed.
 */
export function toScholarlyArticle(publication: RenderedPublication, site: SiteIdentity, urls: Urls): ArticleGraph {
  const { rendered, authors, date, category, id } = publication;
  const url = urls.absolute(urls.paper(id));
  const home = urls.absolute(urls.home());
  const title = cleanText(rendered.title.text);
  const siteNode: SiteNode = {
    '@type': 'WebSite',
    '@id': `${home}#website`,
    url: home,
    name: cleanText(site.title),
    inLanguage: site.language,
  };
  const articleNode: ArticleNode = {
    '@type': 'ScholarlyArticle',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    isPartOf: { '@id': siteNode['@id'] },
    headline: title,
    name: title,
    author: authors.map((author) => toPersonNode(author, urls)),
    datePublished: formatIsoDate(date),
    inLanguage: site.language,
    ...(rendered.abstract && { abstract: cleanText(rendered.abstract.text) }),
    ...(category && { about: toTermNode(category, urls) }),
  };
  return { '@context': 'https://schema.org', '@graph': [siteNode, articleNode] };
}

/** JSON that is safe within a `<script>` element: no `<` that could close it, no line separator that old readers trip over. */
export function serializeJsonLd(value: unknown): string {
  const escapes = (character: string) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value).replaceAll(/[<>&\u2028\u2029]/gu, escapes);
}

function toPersonNode({ name, given, family, literal, person }: Author, urls: Urls): PersonNode {
  const url = urls.absolute(urls.scope({ kind: 'author', key: person }));
  return {
    '@type': isTeamName(name) ? 'Organization' : 'Person',
    '@id': `${url}#person`,
    name: cleanText(literal ? name : `${given} ${family}`),
    ...(!literal && { givenName: cleanText(given), familyName: cleanText(family) }),
    url,
  };
}

function toTermNode({ id, name, archive }: Category, urls: Urls): TermNode {
  return {
    '@type': 'DefinedTerm',
    name: cleanText(name),
    termCode: cleanText(id),
    url: urls.absolute(urls.scope({ kind: 'category', key: id })),
    ...(archive !== null && { inDefinedTermSet: 'https://arxiv.org/category_taxonomy' }),
  };
}
