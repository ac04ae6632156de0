/**
 * A title as a slug without spelling differences: spaces and hyphens in compounds (`pre-training`), and British or American English
 * (`colour`, `modelling`). Only for comparison.
 */
export const foldSpelling = (slug: string): string =>
  slug
    .split('-')
    .map((word) => differences.reduce((folded, [british, american]) => folded.replace(british, american), word))
    .join('');

const differences: readonly (readonly [british: RegExp, american: string])[] = [
  [/(?<=..)our(?=(?:s|ed|ing|al|ally|ful|less|ite|ites|able|hood|hoods)?$)/u, 'or'],
  [/is(?=(?:e|es|ed|er|ers|ing|ation|ations|ational)$)/u, 'iz'],
  [/ys(?=(?:e|es|ed|er|ers|ing)$)/u, 'yz'],
  [/tre(?=[sd]?$)/u, 'ter'],
  [/ogue(?=s?$)/u, 'og'],
  [/ence(?=s?$)/u, 'ense'],
  [/ll(?=(?:ed|er|ers|ing|or|ors)$)/u, 'l'],
  [/programme(?=s?$)/u, 'program'],
  [/[ao]e/u, 'e'],
  [/sulph/u, 'sulf'],
  [/aluminium/u, 'aluminum'],
  [/^grey/u, 'gray'],
];
