import type { Timeline } from '../catalogue/timeline.ts';
import { formatYearHeading } from '../facts/phrases.ts';
import { formatNumber } from '../texts/message.ts';
import { describeYear } from './describe-year.ts';
import type { SiteData } from './site-data.ts';

/** The year, or the index of the part of each bar, that a chart emphasises. */
export interface Highlight {
  readonly year?: number;
  readonly part?: number;
}

interface ChartOptions {
  /** False if the categories are listed next to the chart. */
  readonly hasLegend?: boolean;
  readonly highlight?: Highlight;
  /** The target of a year; by default its page. */
  readonly hrefOf?: (year: string) => string;
  /** Where the same numbers are as a table: on the page of years, or below the chart. By default, only the headings of a list have them. */
  readonly table?: 'years' | 'here';
}

/** Papers per year by category, as bars, and on the page of years also as a table. */
export type Chart = ReturnType<typeof createChart>;

export function createChart(
  { years, categories, hasOthers, yearless }: Timeline,
  { catalogue, urls, texts }: SiteData,
  { hasLegend = false, highlight = {}, hrefOf = (key) => urls.scope({ kind: 'year', key }), table }: ChartOptions = {},
) {
  const rest = yearless.map(({ key, ...counts }) => ({
    ...counts,
    name: formatYearHeading(key, texts),
    href: hrefOf(key),
  }));
  const names = categories.map(({ name }) => name);
  return {
    years: years.map((year) => ({
      ...year,
      href: hrefOf(String(year.year)),
      text: describeYear(year, names, texts),
    })),
    /** In the order of the parts of each bar, which has a further part for all others. */
    categories: categories.map(({ key, name }) => ({
      id: key,
      name,
      href: urls.scope({ kind: 'category', key }),
      hue: catalogue.findHue(key),
    })),
    hasOthers,
    /** Papers without a bar, and the note about them below the chart. */
    yearless: rest.map((row) => ({ ...row, text: `${row.name} ${formatNumber(row.total, texts.lang)}` })),
    hasLegend,
    highlight,
    hasTable: table === 'here',
    /** The address of the table with the same numbers on another page. */
    tableAddress: table === 'years' ? `${urls.index('year')}#numbers` : null,
  };
}
