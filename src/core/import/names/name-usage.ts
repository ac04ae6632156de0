import { isInitials, isPronounceable, splitCapitals, splitInitials } from '../../model/name.ts';
import type { LookUp } from '../lexicon/lexicon.ts';
import type { NamePart } from './divide-names.ts';
import { isFirstInverted } from './join-pieces.ts';

/** The number of names in each style, in a field or in a whole file. */
export interface NameUsage {
  /** `Ruiz A`, `Wang CC`. */
  readonly initialsLast: number;
  /** `Wang YU`: initials, or a family name in capitals. Counted by whether the first word is a family or a given name. */
  readonly capitalsAfterFamily: number;
  readonly capitalsAfterGiven: number;
  /** `Ana Ruiz`, `A. Ruiz`. */
  readonly inOrder: number;
  /** `Ana LINDQVIST`. */
  readonly capitalFamilies: number;
  /** `LINDQVIST Ana`. */
  readonly capitalsFirst: number;
  /** Inverted names with initials: `Ruiz, A.` */
  readonly initialGivens: number;
  /** Lists that begin with `Ruiz, Ana, Bo Lind`. */
  readonly firstTurned: number;
}

export const noUsage: NameUsage = {
  initialsLast: 0,
  capitalsAfterFamily: 0,
  capitalsAfterGiven: 0,
  inOrder: 0,
  capitalFamilies: 0,
  capitalsFirst: 0,
  initialGivens: 0,
  firstTurned: 0,
};

/** Counts how the names of a field are written. */
export function countUsage(parts: readonly NamePart[], lookUp: LookUp): NameUsage {
  const [first] = parts;
  const isTurned =
    first !== undefined &&
    isFirstInverted(
      first.pieces.map(({ plain }) => plain),
      lookUp,
    );
  const counts = { ...noUsage, firstTurned: Number(isTurned) };
  for (const { plain } of parts.flatMap(({ pieces }) => pieces)) {
    const words = plain.split(' ');
    const [first = ''] = words;
    const turned = splitInitials(words);
    if (!turned && words.every(isInitials)) counts.initialGivens += 1;
    if (words.length < 2) continue;
    const last = words.at(-1) ?? '';
    if (/^\p{Lu}{4,}$/u.test(last) && isPronounceable(last) && /\p{Ll}/u.test(first)) counts.capitalFamilies += 1;
    else if (splitCapitals(words, 4)) counts.capitalsFirst += 1;
    else if (!turned) counts.inOrder += 1;
    else if (turned.isPlain) counts.initialsLast += 1;
    else counts[lookUp(first).given >= 2 ? 'capitalsAfterGiven' : 'capitalsAfterFamily'] += 1;
  }
  return counts;
}

export function addUsage(usages: readonly NameUsage[]): NameUsage {
  const sum = { ...noUsage };
  for (const usage of usages) for (const kind of Object.keys(noUsage) as (keyof NameUsage)[]) sum[kind] += usage[kind];
  return sum;
}

/** True if most names are in the style `Ruiz A`. */
export const hasInitialsLast = ({ initialsLast, capitalsAfterFamily, inOrder, capitalFamilies }: NameUsage) =>
  initialsLast + capitalsAfterFamily > 1 && initialsLast + capitalsAfterFamily >= inOrder && capitalFamilies === 0;
