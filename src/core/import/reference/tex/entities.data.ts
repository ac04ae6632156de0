/**
 * Character names that HTML lacks, from exports of databases: the Greek letters of ISO 8879 (`&mgr;`, `&OHgr;`), and the sun of the
 * Astrophysics Data System.
 */
export const otherEntities: ReadonlyMap<string, string> = new Map([
  ['sun', '⊙'],
  ['lap', '≲'],
  ['gap', '≳'],
  ...greek('a b g d e z ee th i k l m n x o p r s t u ph kh ps oh', 'αβγδεζηθικλμνξοπρστυφχψω'),
  ...greek('A B G D E Z EE TH I K L M N X O P R S T U PH KH PS OH', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'),
]);

function greek(names: string, letters: string): readonly (readonly [string, string])[] {
  const characters = Array.from(letters);
  return names.split(' ').map((name, index) => [`${name}gr`, characters[index] ?? name]);
}
