import * as texts from 'virtual:offprint/texts';

const plurals = new Intl.PluralRules(texts.lang);
const numbers = new Intl.NumberFormat(texts.lang, { numberingSystem: 'latn' });

/** 12345 as `12,345`. */
export const formatNumber = (number: number): string => numbers.format(number);

/** `1 paper`, `22 papers`. */
export function countPapers(papers: number): string {
  return (texts.papers[plurals.select(papers)] ?? texts.papers.other).replace('{count}', formatNumber(papers));
}
