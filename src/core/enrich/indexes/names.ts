import { parseName } from '../../model/name.ts';
import type { FoundName } from '../record.ts';

/** In UTF-16 units: what is longer is no name. */
const longestName = 200;

/** A name as it is printed, given names first, taken apart; none of an empty text. */
export function splitPrinted(name: string): readonly FoundName[] {
  if (name === '' || name.length > longestName) return [];
  const { given, family } = parseName(name);
  return [{ family, ...(given !== '' && { given }) }];
}
