import type { NameField } from '../../../src/core/model/draft.ts';

/** Numbers from 0 up to 1, the same in each run. */
export type Random = () => number;
export const pick = <T>(random: Random, list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

/** How a reference writes names. */
export interface NameStyle {
  readonly form: (given: string, family: string, index: number) => string;
  readonly between: string;
  readonly last: string;
  readonly most: number;
  readonly others: string;
}

export function chooseNameStyle(random: Random): NameStyle {
  const initials = (given: string, stop: string, space: string) =>
    given
      .split(/[\s.]+/u)
      .filter(Boolean)
      .map((name) =>
        name
          .split('-')
          .map((part) => part.charAt(0) + stop)
          .join('-'),
      )
      .join(space);
  const forms: readonly NameStyle['form'][] = [
    (given, family) => `${family}, ${initials(given, '.', ' ')}`,
    (given, family) => `${family}, ${initials(given, '.', '')}`,
    (given, family) => `${initials(given, '.', ' ')} ${family}`,
    (given, family) => `${initials(given, '.', '')} ${family}`,
    (given, family) => `${family} ${initials(given, '', '')}`,
    (given, family) => `${family} ${initials(given, '.', '')}`,
    (given, family) => `${given} ${family}`,
    (given, family, index) => (index === 0 ? `${family}, ${given}` : `${given} ${family}`),
    (given, family, index) =>
      index === 0 ? `${family}, ${initials(given, '.', ' ')}` : `${initials(given, '.', ' ')} ${family}`,
    (given, family) => `${family}, ${given}`,
    (given, family) => `${family.toUpperCase()}, ${initials(given, '.', '')}`,
    (given, family) => `${family.toUpperCase()} ${given}`,
    (given, family) => `${family.toUpperCase()}, ${given}`,
  ];
  return {
    form: pick(random, forms),
    between: pick(random, [', ', ', ', ', ', '; ']),
    last: pick(random, [' and ', ', and ', ' & ', ', & ', ', ', ', ', '; ', ' und ', ' et ']),
    most: pick(random, [1, 3, 6, 20, 20, 20]),
    others: pick(random, [' et al.', ', et al.', ', et al', ' et al']),
  };
}

export function writeNames(people: readonly NameField[], style: NameStyle): string {
  const shown = people
    .slice(0, style.most)
    .map(({ value, parts }, index) =>
      parts && !parts.literal && parts.given !== '' ? style.form(parts.given, parts.family, index) : value,
    );
  if (people.length > shown.length) return shown.join(style.between) + style.others;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : shown.join(style.between) + style.last + last;
}
