import { findFewestEdits } from '../../model/count-edits.ts';
import { readFields } from './fields.data.ts';

/** Other fields of biblatex are as near to a known field as a misspelled one if they are short (`isan`, `isbn`). */
const leastLetters = 5;

/**
 * The field that was probably meant by an unknown name: with one wrong letter, or two in a long name. Null if none is near. A name with
 * a digit or an ending is another field: `editora`, `author2`.
 */
export function findMeantField(name: string): string | null {
  if (name.length < leastLetters || /\d/u.test(name)) return null;
  const limit = name.length < 8 ? 2 : 3;
  return findFewestEdits(
    name,
    readFields.filter((field) => !name.startsWith(field)),
    limit,
  );
}
