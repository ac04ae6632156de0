import { parseName } from '../../model/name.ts';
import type { FoundName } from '../record.ts';

/** In UTF-16 units; anything longer is not a name. */
const longestName = 200;

/** A printed name, given names first, split into its parts; an empty list for an empty text. */
export function splitPrinted(name: string): readonly FoundName[] {
  if (name === '' || name.length > longestName) return [];
  const { given, family } = parseName(name);
  return [{ family, ...(given !== '' && { given }) }];
}
