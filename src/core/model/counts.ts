/** `1 paper`, `22 papers`; thousands are grouped. */
export function countPapers(count: number): string {
  return count === 1 ? '1 paper' : `${groupThousands(count)} papers`;
}

const thousands = new Intl.NumberFormat('en');

/** 12345 as `12,345`, independent of the system's language. */
export function groupThousands(count: number): string {
  return thousands.format(count);
}
