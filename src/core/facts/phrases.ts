/** `2019–2026`, or `2019` where both are the same. */
export function spanYears([first, latest]: readonly [number, number]): string {
  return first === latest ? String(first) : `${String(first)}–${String(latest)}`;
}

/** `since 2019`, or `2019–2023` for a membership that has ended. */
export function spanMembership({ first, last }: { readonly first: number; readonly last: number | null }): string {
  return last === null ? `since ${String(first)}` : spanYears([first, last]);
}

/** A person's position and membership: `PhD student. Member since 2019`; null when there is nothing to say. */
export function describeRole({
  role,
  position,
  membership,
}: {
  readonly role: 'owner' | 'member' | null;
  readonly position: string | null;
  readonly membership: { readonly first: number; readonly last: number | null } | null;
}): string | null {
  if (role === null) return null;
  if (role === 'owner') return position;
  const isFormer = membership !== null && membership.last !== null;
  const span = membership === null ? '' : (isFormer ? ', ' : ' ') + spanMembership(membership);
  const words = isFormer ? `Former member${span}` : `Member${span}`;
  return position === null ? words : `${position}. ${words}`;
}
