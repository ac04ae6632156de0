/** `2024-05-21` from `[2024, 5, 21]`, or less if parts are missing; empty without a year. */
export function formatParts([year, month, day]: readonly unknown[]): string {
  if (!isWithin(year, 1000, 9999)) return '';
  const parts = isWithin(month, 1, 12) ? (isWithin(day, 1, 31) ? [month, day] : [month]) : [];
  return [year, ...parts].map((part) => String(part).padStart(2, '0')).join('-');
}

const isWithin = (part: unknown, least: number, most: number) =>
  /^\d{1,4}$/u.test(String(part)) && Number(part) >= least && Number(part) <= most;

/** The date at the beginning of a text: `2021-01-05T10:00:00Z`. */
export const readDay = (text: string): string => /^\d{4}(?:-\d\d(?:-\d\d)?)?(?!\d)/u.exec(text)?.[0] ?? '';
