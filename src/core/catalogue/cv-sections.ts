import type { Publication } from '../model/publication.ts';
import type { Site } from '../settings/site-schema.ts';

/** Whether a site has its papers as the publication list of a CV: sites of one person do, unless the owner turns it off. */
export function hasCv({ people, show }: Pick<Site, 'people' | 'show'>): boolean {
  return show.cv && people.some(({ role }) => role === 'owner');
}

/** The headings of the list in order, by their names in the texts of the interface, with the types of papers below each. */
const headings = {
  cvJournal: ['article'],
  cvConference: ['conference'],
  cvBook: ['book', 'chapter'],
  cvPreprint: ['preprint'],
  cvThesis: ['thesis'],
  cvTalk: ['talk'],
  cvOther: ['report', 'dataset', 'software', 'patent', 'standard', 'other', null],
} as const satisfies Readonly<Record<string, readonly Publication['type'][]>>;

type Heading = keyof typeof headings;

/** Papers below one heading; the first of them has the number `first` in the whole list. */
export interface CvGroup<Paper> {
  readonly heading: Heading | 'papersTitle';
  readonly first: number;
  readonly papers: readonly Paper[];
}

/** The papers by type, in order. A heading without papers is left out, and so is “other” if it is the only one. */
export function groupForCv<Paper extends Pick<Publication, 'type'>>(
  publications: readonly Paper[],
): readonly CvGroup<Paper>[] {
  let first = 1;
  const groups = (Object.keys(headings) as Heading[]).flatMap((heading) => {
    const types: readonly Publication['type'][] = headings[heading];
    const papers = publications.filter(({ type }) => types.includes(type));
    const group = { heading, first, papers };
    first += papers.length;
    return papers.length > 0 ? [group] : [];
  });
  return groups.map((group) =>
    groups.length === 1 && group.heading === 'cvOther' ? { ...group, heading: 'papersTitle' } : group,
  );
}
