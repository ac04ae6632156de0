import { listDblp } from './indexes/dblp.ts';
import { listHal } from './indexes/hal.ts';
import { listInspire } from './indexes/inspire.ts';
import type { Lookup } from './indexes/look-up.ts';
import { listOpenAlex } from './indexes/openalex.ts';
import { listOrcid } from './indexes/orcid.ts';
import { areNamesAlike } from './match.ts';
import { parseName } from '../model/name.ts';
import { type IndexRecord, yearOf } from './record.ts';
import type { SitePerson } from '../settings/site-schema.ts';

/** Indexes that list the works of a person, by their names in the settings. */
const indexes = {
  orcid: { name: 'ORCID', list: listOrcid },
  openalex: { name: 'OpenAlex', list: listOpenAlex },
  dblp: { name: 'DBLP', list: listDblp },
  inspire: { name: 'INSPIRE', list: listInspire },
  hal: { name: 'HAL', list: listHal },
} as const;

type Identified = Partial<Record<keyof typeof indexes, string | undefined>>;

/** The list of a person's works in an index. */
export interface PersonList {
  /** `ORCID 0000-0002-1825-0097, Ada Grace` */
  readonly name: string;
  /** The requests, page by page, until a page has nothing new. Receives the records of each page. */
  readonly pages: () => Generator<Lookup, void, readonly IndexRecord[]>;
  /** Whether a work falls in the years in which the person was a member. */
  readonly isWithin: (record: IndexRecord) => boolean;
  /** False for a work whose authors are known and have other names: indexes sometimes attribute works to the wrong person. */
  readonly isTheirs: (record: IndexRecord) => boolean;
}

/** The lists of the owner and the members whose identifiers are in the settings. */
export function listPersonLists(
  people: readonly (Pick<SitePerson, 'name' | 'variants' | 'role' | 'years'> & Identified)[],
): readonly PersonList[] {
  const own = people.filter(({ role }) => role !== 'coauthor');
  return own.flatMap((person) =>
    Object.entries(indexes).flatMap(([key, { name, list }]): readonly PersonList[] => {
      const id = person[key as keyof typeof indexes];
      if (id === undefined) return [];
      const names = [person.name, ...person.variants].map(parseName);
      const { first, last } = person.years ?? { first: 0, last: null };
      return [
        {
          name: `${name} ${id}, ${person.name}`,
          pages: () => readPages((page) => list(id, page), list.length > 1),
          isTheirs: ({ authors, isTruncated }) =>
            isTruncated ||
            authors.length === 0 ||
            authors.some((author) => names.some((one) => areNamesAlike(one, author))),
          isWithin: (record) => {
            const year = yearOf(record);
            return year === null || (year >= first && (last === null || year <= last));
          },
        },
      ];
    }),
  );
}

/** The most pages that any index provides for one list. */
const mostPages = 100;

function* readPages(
  list: (page: number) => Lookup,
  hasPages: boolean,
): Generator<Lookup, void, readonly IndexRecord[]> {
  const known = new Set<string>();
  for (let page = 1; page <= (hasPages ? mostPages : 1); page += 1) {
    const records = yield list(page);
    if (records.every(({ address }) => known.has(address))) return;
    for (const { address } of records) known.add(address);
  }
}
