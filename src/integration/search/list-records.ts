import type { SiteData } from '../../core/views/site-data.ts';
import { createSearchRecords, type SearchRecord } from '../../core/search/records.ts';

/** The search records of all papers of a site. */
export function listRecords({ site, urls, catalogue }: SiteData): readonly SearchRecord[] {
  return createSearchRecords(catalogue.publications.map(catalogue.brief), {
    language: site.language,
    urls,
    nameOf: (person) => catalogue.findPerson(person)?.name ?? person,
    topicOf: (keyword) => catalogue.findTopic(keyword)?.name,
    facetOf: (person) => catalogue.findPerson(person)?.facet ?? person,
    isOurs: catalogue.isOurs,
  });
}
