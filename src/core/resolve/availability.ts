import { toUtcDate } from '../model/date.ts';
import type { PublicationDate } from '../model/publication.ts';
import type { Ledger } from './ledger.ts';

/**
 * Finds the day from which a paper is available to those who follow the site: the day on which it was added to the ledger. The papers that the
 * ledger began with are available from their own dates, so that a new site does not flood its readers, and so is a paper without an entry.
 * A paper that has no year and no entry is available with the latest one that has.
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
