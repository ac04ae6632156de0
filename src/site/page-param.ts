import type { PageOf } from '../core/catalogue/paging.ts';

/** The part of an address that names the page of a list: none for the first one, `page/2` and so on for the others. */
export function toPageParam({ number }: PageOf<unknown>): string | undefined {
  return number === 1 ? undefined : `page/${String(number)}`;
}
