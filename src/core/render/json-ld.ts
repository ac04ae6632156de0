import { formatIsoDate } from '../model/date.ts';
import { isTeamName } from '../model/name.ts';
import type { Author, Category } from '../model/publication.ts';
import { cleanText } from '../model/markup-clean.ts';
import type { RenderedPublication } from './rendered.ts';
import { findForm } from './publication-forms.ts';
import { listIdentities } from './paper-links.ts';
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
  readonly '@type': string | readonly string[];
  readonly '@id': string;
  readonly url: string;
  readonly mainEntityOfPage: string;
  readonly isPartOf: SiteReference | readonly [SiteReference, ContainerNode];
  readonly publisher?: ContainerNode;
  readonly identifier?: IdentifierNode;
  readonly sameAs?: readonly string[];
  readonly award?: string;
  readonly headline: string;
  readonly name: string;
  readonly author: readonly PersonNode[];
  readonly datePublished: string;
  readonly inLanguage: string;
  readonly abstract?: string;
  readonly about?: TermNode;
}

interface SiteReference {
  readonly '@id': string;
}

/** A journal, a book, or who published the paper. */
interface ContainerNode {
  readonly '@type': string;
  readonly name: string;
}

interface IdentifierNode {
  readonly '@type': 'PropertyValue';
  readonly propertyID: 'DOI';
  readonly value: string;
  readonly url: string;
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
  const { rendered, authors, date, category, id, venue, links, award } = publication;
  const [type, container] = findForm(publication).schema;
  const identities = listIdentities(links);
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
    '@type': type,
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    isPartOf:
      venue !== null && container !== null
        ? [{ '@id': siteNode['@id'] }, { '@type': container, name: cleanText(venue) }]
        : { '@id': siteNode['@id'] },
    headline: title,
    name: title,
    author: authors.map((author) => toPersonNode(author, urls)),
    datePublished: formatIsoDate(date),
    inLanguage: site.language,
    ...(venue !== null && container === null && { publisher: { '@type': 'Organization', name: cleanText(venue) } }),
    ...(links.doi !== undefined && {
      identifier: {
        '@type': 'PropertyValue',
        propertyID: 'DOI',
        value: links.doi,
        url: listIdentities({ doi: links.doi })[0] ?? '',
      },
    }),
    ...(identities.length > 0 && { sameAs: identities }),
    ...(award !== null && { award: cleanText(award) }),
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
