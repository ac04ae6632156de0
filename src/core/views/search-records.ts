import { createSearchRecords, type SearchRecord } from '../search/records.ts';
import type { PaperIndex } from '../catalogue/index-papers.ts';
import type { Publication } from '../model/publication.ts';
import { mostListedAuthors } from '../search/rare-authors.ts';
import type { SiteData } from './site-data.ts';

interface SearchedSite<Paper extends Publication> extends Pick<SiteData, 'site' | 'urls'> {
  readonly catalogue: PaperIndex<Paper>;
}

/** The search records of the newest papers of a site; by default of all papers. */
export function listSearchRecords<Paper extends Publication>(
  { site, urls, catalogue }: SearchedSite<Paper>,
  most?: number,
): readonly SearchRecord[] {
  const hasFewAuthors = catalogue.people.length <= mostListedAuthors;
  return createSearchRecords(catalogue.publications.slice(0, most).map(catalogue.brief), {
    language: site.language,
    urls,
    nameOf: (person) => catalogue.findPerson(person)?.name ?? person,
    topicOf: (keyword) => catalogue.findTopic(keyword)?.name,
    facetOf: (person) => catalogue.findPerson(person)?.facet ?? person,
    isListed: (person) =>
      hasFewAuthors || catalogue.isOurs(person) || (catalogue.findPerson(person)?.publications.length ?? 0) > 1,
    isOurs: catalogue.isOurs,
  });
}
