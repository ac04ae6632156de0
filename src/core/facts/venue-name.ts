import type { Publication } from '../model/publication.ts';

/** In letters. */
const longestName = 12;

/**
 * The usual short name of a venue: `SPLC ’25`, `NeurIPS 2024`, `Nature`. Proceedings have it as their series or in brackets after the
 * full name; otherwise it is the name of the venue itself, if short. Null if no short name is known.
 */
export function findVenueName({
  venue,
  details: { series = '' },
}: Pick<Publication, 'venue' | 'details'>): string | null {
  const whole = venue?.trim() ?? '';
  const inBrackets = Array.from(whole.matchAll(/\(([^()]*)\)/gu), ([, name = '']) => name.trim());
  const name = [...(ofYear.test(series) ? [series] : []), ...inBrackets].find((one) => acronym.test(one)) ?? whole;
  return name === '' || name.length > longestName ? null : name.replace(/ ?['’‘`](?=\d\d$)/u, ' ’');
}

const ofYear = /\d\d$/u;
/** `ICSE`, `NeurIPS 2024`, `ESEC/FSE`, `SPLC '25`: one word with two capitals, and a year. */
const acronym = /^(?=[^ ]{0,10}\p{Lu}[^ ]{0,10}\p{Lu})[\p{L}\d/&@+-]{3,12}(?: ?['’‘`]?\d{2}| \d{4})?$/u;
