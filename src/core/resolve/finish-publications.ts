import { markRetracted, splitRetraction } from '../model/retraction.ts';
import type { Publication } from '../model/publication.ts';
import { createAvailabilityFinder } from './availability.ts';
import { assignCitationKeys, citedYear } from './citation-keys.ts';
import { keepKeys, tidyKey } from './kept-keys.ts';
import type { Ledger } from './ledger.ts';
import { findUnplaced, type ListedWork } from './listed-people.ts';
import { type PlacedWork, titleWords } from './work.ts';

/** Adds what follows from the fields of works and from the ledger: the day of appearance, and citation keys. */
export function finishPublications(works: readonly ListedWork[], ledger: Ledger): readonly Publication[] {
  const findDay = createAvailabilityFinder(
    ledger,
    works.map(({ fields }) => fields.date),
  );
  const keys = giveCitationKeys(works, ledger);
  return works.map((work): Publication => {
    const { id, draft, fields } = work;
    const { retracted, title, ...others } = fields;
    return {
      id,
      ...others,
      unplaced: findUnplaced(work),
      ...(retracted ? { retracted, title: markRetracted(splitRetraction(title).title) } : { title }),
      citationKey: keys.get(work) ?? '',
      appeared: findDay(fields.date, findEntry(ledger, id)?.seen),
      source: draft.source,
    };
  });
}

/** The citation keys of papers: from their sources, else from the ledger, else new ones. */
function giveCitationKeys(works: readonly PlacedWork[], ledger: Ledger): ReadonlyMap<PlacedWork, string> {
  const keyed = works.map((work) => ({
    work,
    id: work.id,
    ownKey: [work, ...work.others].map(readKey).find((key) => key !== null) ?? null,
    recordedKey: findEntry(ledger, work.id)?.key,
  }));
  const kept = keepKeys(keyed);
  const newcomers = keyed.filter((one) => !kept.has(one));
  const given = assignCitationKeys(
    newcomers.map(({ work }) => {
      const { authors, etal, date } = work.fields;
      return { id: work.id, title: titleWords(work), authors, etal, year: citedYear(date) };
    }),
    new Set([...Object.values(ledger).map(({ key }) => key), ...kept.values()].map((key) => key.toLowerCase())),
  );
  return new Map([
    ...[...kept].map(([{ work }, key]) => [work, key] as const),
    ...newcomers.map(({ work }, index) => [work, given[index] ?? ''] as const),
  ]);
}

const findEntry = (ledger: Ledger, id: string) => (Object.hasOwn(ledger, id) ? ledger[id] : undefined);
const readKey = ({ draft }: Pick<PlacedWork, 'draft'>) => tidyKey(draft.reference?.key?.value ?? '');
