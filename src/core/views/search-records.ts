import { createSearchRecords, type SearchRecord } from '../search/records.ts';
import type { SiteData } from './site-data.ts';

/** The search records of the newest papers of a site; by default of all papers. */
export function listSearchRecords({ site, urls, catalogue }: SiteData, most?: number): readonly SearchRecord[] {
  return createSearchRecords(catalogue.publications.slice(0, most).map(catalogue.brief), {
    language: site.language,
    urls,
    nameOf: (person) => catalogue.findPerson(person)?.name ?? person,
    topicOf: (keyword) => catalogue.findTopic(keyword)?.name,
    facetOf: (person) => catalogue.findPerson(person)?.facet ?? person,
    isOurs: catalogue.isOurs,
  });
}
