/** `1 paper`, `22 papers`; thousands are grouped. */
export function countPapers(count: number): string {
  return count === 1 ? '1 paper' : `${groupThousands(count)} papers`;
}

/** `2019–2026`, or `2019` where both are the same. */
export function spanYears([first, latest]: readonly [number, number]): string {
  return first === latest ? String(first) : `${String(first)}–${String(latest)}`;
}

/** 12345 as `12,345`, whatever the machine's language. */
export function groupThousands(count: number): string {
  return String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}
