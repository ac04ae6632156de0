import { listDblp } from './indexes/dblp.ts';
import { listHal } from './indexes/hal.ts';
import { listInspire } from './indexes/inspire.ts';
import type { Lookup } from './indexes/look-up.ts';
import { listOpenAlex } from './indexes/openalex.ts';
import { listOrcid } from './indexes/orcid.ts';
import { areNamesAlike } from './match.ts';
import { parseName } from '../model/name.ts';
import {
  listIdentifiers,
  type PersonIdentifiers,
  type PersonIndex,
  personIndexes,
} from '../model/person-identifiers.ts';
import { type IndexRecord, yearOf } from './record.ts';
import type { SitePerson } from '../settings/site-schema.ts';

/** The requests for the works of a person. */
const requests: Readonly<Record<PersonIndex, (id: string, page: number) => Lookup>> = {
  orcid: listOrcid,
  openalex: listOpenAlex,
  dblp: listDblp,
  inspire: listInspire,
  hal: listHal,
};

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
  people: readonly (Pick<SitePerson, 'name' | 'variants' | 'role' | 'years'> & PersonIdentifiers)[],
): readonly PersonList[] {
  const own = people.filter(({ role }) => role !== 'coauthor');
  return own.flatMap((person) =>
    listIdentifiers(person).map(([index, id]): PersonList => {
      const list = requests[index];
      const names = [person.name, ...person.variants].map(parseName);
      const { first, last } = person.years ?? { first: 0, last: null };
      return {
        name: `${personIndexes[index].name} ${id}, ${person.name}`,
        pages: () => readPages((page) => list(id, page), list.length > 1),
        isTheirs: ({ authors, isTruncated }) =>
          isTruncated ||
          authors.length === 0 ||
          authors.some((author) => names.some((one) => areNamesAlike(one, author))),
        isWithin: (record) => {
          const year = yearOf(record);
          return year === null || (year >= first && (last === null || year <= last));
        },
      };
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
