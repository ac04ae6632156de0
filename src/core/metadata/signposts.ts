import { listKnownAuthors } from '../model/known-authors.ts';
import type { Publication } from '../model/publication.ts';
import { personIndexes } from '../model/person-identifiers.ts';
import type { KnownPerson } from './json-ld/nodes.ts';
import { describeLicense } from '../facts/license.ts';
import { listIdentities, listPaperLinks } from '../facts/paper-links.ts';
import { findForm } from '../facts/publication-forms.ts';
import type { Urls } from '../urls.ts';

/** A link in the head of a page. */
export interface Signpost {
  readonly rel: string;
  readonly href: string;
  readonly type?: string;
  readonly title?: string;
}

/**
 * Links that lead programs from the page of a paper to its identifier, authors, text and metadata: level 1 of FAIR Signposting
 * (https://signposting.org/FAIR/). Without a DOI, the page itself is what should be cited.
 */
export function listSignposts(
  publication: Publication,
  urls: Urls,
  findPerson: (person: string) => KnownPerson | undefined,
): readonly Signpost[] {
  const { id, links } = publication;
  const [schemaType] = [findForm(publication).schema[0]].flat();
  const pdf = listPaperLinks(publication, urls).find(({ kind }) => kind === 'pdf');
  const license = describeLicense(publication)?.href;
  const orcids = listKnownAuthors(publication).flatMap(({ person }) => findPerson(person)?.identifiers.orcid ?? []);
  return [
    { rel: 'cite-as', href: (links.doi && listIdentities({ doi: links.doi })[0]) ?? urls.absolute(urls.paper(id)) },
    { rel: 'type', href: 'https://schema.org/AboutPage' },
    { rel: 'type', href: `https://schema.org/${schemaType ?? 'ScholarlyArticle'}` },
    ...[...new Set(orcids)].map((orcid) => ({ rel: 'author', href: personIndexes.orcid.locate(orcid) })),
    { rel: 'alternate describedby', href: urls.paperFile(id), type: 'application/x-bibtex', title: 'BibTeX' },
    ...(license ? [{ rel: 'license', href: license }] : []),
    ...(pdf ? [{ rel: 'item', href: pdf.href, type: 'application/pdf' }] : []),
  ];
}
