import type { Texts } from '../texts/find-texts.ts';
import { fillPlaceholders } from '../texts/message.ts';

/** The heading of the papers of a year, or of none; `key` is that of `findYearHeading`. */
export function formatYearHeading(
  key: string,
  { undated, forthcoming }: Pick<Texts, 'undated' | 'forthcoming'>,
): string {
  return key === 'undated' ? undated : key === 'forthcoming' ? forthcoming : key;
}

/** `2019–2026`, or `2019` if both years are the same. */
export function formatYearSpan([first, latest]: readonly [number, number], texts: Pick<Texts, 'yearSpan'>): string {
  return first === latest
    ? String(first)
    : fillPlaceholders(texts.yearSpan, { first: String(first), last: String(latest) });
}

interface Membership {
  readonly first: number;
  readonly last: number | null;
}

/** `since 2019`, or `2019–2023` for a membership that has ended. */
export function formatMembership({ first, last }: Membership, texts: Texts): string {
  return last === null
    ? fillPlaceholders(texts.sinceYear, { year: String(first) })
    : formatYearSpan([first, last], texts);
}

/** A person's position and membership: `PhD student. Member since 2019`; null if there is neither. */
export function describeRole(
  {
    role,
    position,
    membership,
  }: {
    readonly role: 'owner' | 'member' | null;
    readonly position: string | null;
    readonly membership: Membership | null;
  },
  texts: Texts,
): string | null {
  if (role === null) return null;
  if (role === 'owner') return position;
  const words =
    membership === null
      ? texts.member
      : membership.last === null
        ? fillPlaceholders(texts.memberSince, { year: String(membership.first) })
        : fillPlaceholders(texts.formerMember, { years: formatYearSpan([membership.first, membership.last], texts) });
  return position === null ? words : `${position}. ${words}`;
}
