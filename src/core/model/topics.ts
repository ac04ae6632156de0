import { countEach } from './count-each.ts';
import { cutSlug, slugify } from './fold.ts';
import type { Publication } from './publication.ts';

/** The fewest papers that make a keyword a topic. */
const fewestPapers = 2;

/** The longest key, in bytes: the name of a folder may have 255. */
const longestKey = 120;

/** A keyword as the last part of the address of a topic, the same for all of its spellings; empty without letters or digits. */
export const topicKey = (keyword: string): string => cutSlug(slugify(spellSigns(keyword)), longestKey);

/** C, C++ and C# are three topics. */
const spellSigns = (keyword: string) =>
  keyword.replaceAll(/(?<=\p{L}|\+)\+/gu, ' plus').replaceAll(/(?<=\p{L})#/gu, ' sharp');

/** The keys of the keywords of a paper that have a letter, without duplicates: numbers are those of a classification. */
export function listTopicKeys({ keywords }: Pick<Publication, 'keywords'>): readonly string[] {
  return [...new Set(keywords.map(topicKey))].filter((key) => /\p{L}/u.test(key));
}

/** The keys of the topics of a site: keywords that several papers have. */
export function findTopics(papers: readonly Pick<Publication, 'keywords'>[]): ReadonlySet<string> {
  return new Set(
    [...countEach(papers.flatMap(listTopicKeys))].filter(([, count]) => count >= fewestPapers).map(([key]) => key),
  );
}
