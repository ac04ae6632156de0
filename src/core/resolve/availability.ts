import { toUtcDate } from '../model/date.ts';
import type { PublicationDate } from '../model/publication.ts';
import type { Ledger } from './ledger.ts';

/**
 * Finds the day on which a paper became available to followers of the site: the day on which it was added to the ledger. The first
 * papers of the ledger, and papers that are not in it, have their own dates, so that a new site does not flood its followers. A paper
 * with neither a year nor an entry has the day of the latest paper that has one.
 */
export function createAvailabilityFinder(
  ledger: Ledger,
  dates: readonly PublicationDate[],
): (date: PublicationDate, seen: string | undefined) => string {
  const days = Object.values(ledger).map((entry) => entry.seen);
  const [first = ''] = days.toSorted();
  const latest = dates.map(toDay).reduce((one, other) => (other > one ? other : one), '2000-01-01');
  return (date, seen) => {
    const own = toDay(date) || seen || latest;
    return seen !== undefined && seen > first && seen > own ? seen : own;
  };
}

const toDay = (date: PublicationDate) => toUtcDate(date)?.toISOString().slice(0, 10) ?? '';
