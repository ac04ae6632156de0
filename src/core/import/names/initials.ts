import {
  createParts,
  isPronounceable,
  isShortFamily,
  parseName,
  type ParsedName,
  putSuffixLast,
  splitCapitals,
  splitInitials,
} from '../../model/name.ts';
import { isParticle } from '../../model/particles.ts';
import { isTeamName } from '../../model/team-name.ts';
import type { LookUp } from '../lexicon/lexicon.ts';
import { hasInitialsLast, type NameUsage } from './name-usage.ts';

/** A parsed name without commas. */
export interface ReadPlainName {
  readonly parts: ParsedName;
  readonly isSure: boolean;
}

/** The style of the other names, in the same field and in the whole file. */
export interface NameContext {
  readonly field: NameUsage;
  readonly file: NameUsage;
  readonly lookUp: LookUp;
  /** True for formatted references, where final given names are always initials. */
  readonly areFormatted?: boolean;
}

/** Parses a name without commas: `Ana Ruiz`, or `Ruiz A` if other names are in this style. */
export function readPlainName(name: string, { field, file, lookUp, areFormatted }: NameContext): ReadPlainName {
  const words = putSuffixLast(name.split(' '));
  const turned = splitInitials(words);
  const inOrder = (isSure: boolean): ReadPlainName => {
    const parts = parseName(name);
    return { parts: { ...parts, given: spellInitials(parts.given, false) }, isSure };
  };
  const capitals = splitCapitals(words, field.capitalsFirst + file.capitalsFirst > 0 ? 2 : 4);
  if (capitals && !isTeamName(name)) return { parts: createParts(capitals.given, capitals.family), isSure: true };
  if (!turned) return inOrder(true);
  const asInitials = (isSure: boolean): ReadPlainName => ({
    parts: createParts(spellInitials(turned.given, true), turned.family, turned.suffix),
    isSure,
  });
  if (hasInitialsLast(field)) return asInitials(true);
  const beginsWithGiven = lookUp(words[0] ?? '').given >= 2;
  if (turned.isPlain) {
    const hasOneFamily = !turned.family.includes(' ') || isParticle(words[0] ?? '');
    if (hasInitialsLast(file)) return asInitials(field.inOrder === 0);
    if (areFormatted && !beginsWithGiven) return asInitials(true);
    return beginsWithGiven && (!hasOneFamily || isShortFamily(turned.given)) ? inOrder(false) : asInitials(false);
  }
  if (field.capitalFamilies > 0) return inOrder(true);
  if (field.initialsLast > 0 || hasInitialsLast(file)) return asInitials(field.inOrder <= field.initialsLast);
  return file.capitalFamilies > 0 ? inOrder(true) : beginsWithGiven ? inOrder(false) : asInitials(false);
}

/** Two-letter given names that may be in capitals: Chinese, Korean and short Western ones. */
const shortNames = new Set(
  (
    'AI AN AO BA BI BO BU CE CI CU DA DE DI DU EN ER FA FU GE GU HA HE HU JI JO JU KE KU LA LE LI LU MA MI MO MU NA NI NU ' +
    'LV NG OU PA PI PU QI QU RI RU SA SE SI SO SU TA TE TI TU VI WA WO WU XI XU YA YE YI YO YU ZE ZI ZU AL ED TY CY OZ HO IN IL UN ON'
  ).split(' '),
);

/** `J. A.` for `JA` and `J A`. Capitals that may be a name (`YU`, `ANA`) are read as one, unless the other names have initials. */
export function spellInitials(given: string, areInitials: boolean): string {
  if (/^\p{Lu}(?: \p{Lu})*$/u.test(given)) return given.replaceAll(/\p{Lu}/gu, '$&.');
  const mayBeName = given.length === 2 ? shortNames.has(given) : isPronounceable(given);
  if (!/^\p{Lu}{2,3}$/u.test(given) || (mayBeName && !areInitials)) return given;
  return Array.from(given, (letter) => `${letter}.`).join(' ');
}
