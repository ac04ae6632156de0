import { findLastParticles, isTeamName, type ParsedName, parseName } from '../../model/name.ts';

/** A name as a paper prints it, given names first, and its parts. */
export interface ReadName {
  readonly value: string;
  readonly parts: ParsedName;
}

/** Parts of a name as reference files tell them apart; any may be empty. */
export interface NameParts {
  readonly given: string;
  readonly particle?: string;
  readonly family: string;
  readonly suffix?: string;
}

/** A name of given parts; null where nothing is left of it. Particle and suffix belong to the family name. */
export function createName({ given, particle = '', family, suffix = '' }: NameParts): ReadName | null {
  const written = cleanName(given);
  const moved = particle === '' && family !== '' ? findLastParticles(written) : '';
  const first = moved === '' ? written : written.slice(0, -moved.length - 1);
  const last = [particle, moved, family, suffix].map(cleanName).filter(Boolean).join(' ');
  if (last === '') return first === '' ? null : parsePrintedName(first);
  if (first === '') return createLiteralName(last);
  return { value: `${first} ${last}`, parts: { given: first, family: last, literal: false } };
}

/** The name of a team or an institution, or one that has no parts; null where nothing is left of it. */
export function createLiteralName(name: string): ReadName | null {
  const value = cleanName(name);
  return value === '' ? null : { value, parts: { given: '', family: value, literal: true } };
}

/** A name as it is printed (`Ada Grace`) or inverted (`Grace, Ada`), taken apart by its words; null where nothing is left of it. */
export function parsePrintedName(name: string): ReadName | null {
  const written = cleanName(name);
  if (written === '') return null;
  const [family = '', ...rest] = written.split(',').map((part) => part.trim());
  const [suffix = '', given] = rest.length > 1 ? rest : ['', rest[0]];
  if (given === undefined || family === '' || rest.length > 2 || isTeamName(written)) {
    const parts = parseName(written);
    const value = parts.literal ? parts.family : `${parts.given} ${parts.family}`;
    return { value, parts };
  }
  // “King, Martin Luther, Jr.” has its suffix last.
  return isSuffix(given) ? createName({ given: suffix, family, suffix: given }) : createName({ given, family, suffix });
}

const isSuffix = (text: string) => /^(?:[JS]r\.?|I{2,3}|IV)$/u.test(text);

/** Marks of footnotes (`*`, `†`) belong to a page and not to a name. */
function cleanName(name: string): string {
  return name
    .replace(/[*†‡§¶‖#∗⋆✉]+|\^\(?[*†‡\d,]+\)?|[¹²³⁰⁴-⁹]+/gu, '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[,;])/gu, '')
    .replace(/^[\s,;]+|(?<![\s,;])[\s,;]+$/gu, '');
}
