import { personSlug } from '../model/person.ts';
import { exampleSite } from '../settings/example-site.data.ts';

const person = personSlug(exampleSite.title);

/** Whether enough of some papers are by the author of the example. Each paper is given by its people. */
export function areByExampleAuthor(papers: readonly (readonly string[])[], part: number): boolean {
  const hers = papers.filter((people) => people.includes(person)).length;
  return hers > 0 && hers >= papers.length * part;
}
