import { readFileSync } from 'node:fs';
import { generateListing } from '../../../scripts/dev/bench/generate-listing.ts';
import { readSource } from '../../core/import/read-source.ts';
import { defaultSiteYaml } from './default-seeds.ts';

/** The seeds of a site with 1,001 invented papers. */
export const inventedPapers = createSeeds(generateListing(1001));

const { THOUSAND_PAPERS: listing } = process.env;

/** The same site, or one with the papers of the listing that the environment variable names. */
export const thousandPapers = listing === undefined ? inventedPapers : createSeeds(readFileSync(listing, 'utf8'));

/**
 * The owner is the person with the most papers. Citations, pictures and most feeds are files or parts of the page of a paper, whose size
 * does not depend on the number of papers.
 */
function createSeeds(text: string) {
  const papers = new Map<string, number>();
  for (const { authors } of readSource('listing.txt', text, []).drafts)
    for (const { value: name } of authors) papers.set(name, (papers.get(name) ?? 0) + 1);
  const [[owner] = ['']] = [...papers].toSorted(([, a], [, b]) => b - a);
  const settings = `people: [{ name: "${owner}", role: owner }]\nshow: { feeds: [rss], citations: [apa], pictures: false }\n`;
  return { 'site.yaml': defaultSiteYaml + settings, 'listing.txt': text };
}
