import { createParts, parseName, type ParsedName, printName } from '../../model/name.ts';
import { dropBehalf, dropSigns, readNameNotes } from '../../model/name-notes.ts';
import { isEastAsian, isNative, joinEastAsian, joinNative, splitNativeSpelling } from '../../model/name-scripts.ts';
import { isTeamName } from '../../model/team-name.ts';
import { findLastParticles, isParticle } from '../../model/particles.ts';
import { spellInitials } from '../names/initials.ts';

/** A name as printed, given names first, and its parts. */
export interface ReadName {
  readonly value: string;
  readonly parts: ParsedName;
}

/** The parts of a name as bibliography files separate them; each may be empty. */
export interface NameParts {
  readonly given: string;
  readonly particle?: string;
  readonly family: string;
  readonly suffix?: string;
  /** True if the other names only have initials. */
  readonly areInitials?: boolean;
}

/** Academic titles before given names: `Grace, Dr. Ada`. */
const titles = /^\s*(?:(?:Prof|Dr)\.\s?){1,3}(?=\p{L}{2})/u;

export const toReadName = (parts: ParsedName): ReadName => ({ value: printName(parts), parts });

/** Creates a name from its parts; null if it is empty. Particles belong to the family name. */
export function createName({
  given,
  particle = '',
  family,
  suffix = '',
  areInitials = false,
}: NameParts): ReadName | null {
  const [first, own] = [
    splitNativeSpelling(cleanPart(given.replace(titles, ''))),
    splitNativeSpelling(cleanPart(family)),
  ];
  // `Иванов, Пётр (Pyotr Ivanov)`: the form in brackets is that of the whole name.
  if (own.native === '' && isNative(own.latin) && first.native !== '' && first.latin.includes(' '))
    return toReadName({ ...parseName(first.latin), native: joinNative(own.latin, first.native) });
  const [, last = own.latin, number] = /^(.+) (\d{4})$/u.exec(own.latin) ?? [];
  const isShort = last.split(' ').length < 3 || isParticle(last.split(' ')[0] ?? '');
  const written = isShort ? spellInitials(first.latin, areInitials) : first.latin;
  const moved = particle === '' && last !== '' ? findLastParticles(written) : '';
  const rest = moved === '' ? written : written.slice(0, -moved.length - 1);
  const joined = /['’-]$/u.test(moved) ? moved + last : `${moved} ${last}`.trim();
  const whole = [cleanPart(particle), joined].filter(Boolean).join(' ');
  if (whole === '' || rest === '') {
    const only = `${rest}${whole} ${cleanPart(suffix)}`.trim();
    return whole === '' ? parsePrintedName(only) : createLiteralName(only);
  }
  const isTeam =
    /\d/u.test(rest) || /^(?:Collaboration|Consortium|Team|Group|Working Group|Study Group)$/iu.test(whole);
  if (isTeam && isTeamName(`${rest} ${whole}`)) return createLiteralName(`${rest} ${whole}`);
  const native = joinNative(own.native, first.native);
  const parts = createParts(rest, whole, cleanPart(suffix));
  return toReadName({ ...parts, ...(native !== '' && { native }), ...(number !== undefined && { number }) });
}

/** Creates the name of a team or institution, or a name without parts; null if it is empty. */
export function createLiteralName(name: string): ReadName | null {
  const clean = cleanPart(dropBehalf(dropSigns(name)), (text) => text);
  if (!/[\p{L}\p{N}]/u.test(clean)) return null;
  const family = isEastAsian(clean) ? joinEastAsian(clean) : clean;
  return family === '' ? null : toReadName({ given: '', family, literal: true });
}

/** Parses a printed (`Ada Grace`) or inverted (`Grace, Ada`) name; null if it is empty. */
export function parsePrintedName(name: string): ReadName | null {
  const written = cleanPart(name);
  return !/[\p{L}\p{N}]/u.test(written) ? null : toReadName(parseName(written));
}

function cleanPart(text: string, clean = (part: string) => readNameNotes(part).name): string {
  return clean(text)
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/ (?=[,;])/gu, '')
    .replaceAll(/^[\s,;]+|(?<![\s,;])[\s,;]+$/gu, '');
}
