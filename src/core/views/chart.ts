import type { Timeline } from '../catalogue/timeline.ts';
import { describeYear } from './describe-year.ts';
import type { Link } from './frame.ts';
import type { SiteData } from './site-data.ts';

/** Papers per year by category, as bars and as a table. */
export interface Chart {
  readonly years: readonly ChartYear[];
  /** Categories with their colours: the order is that of the parts of each bar, which has one more for all others. */
  readonly categories: readonly (Link & { readonly id: string; readonly hue: number | 'other' })[];
  readonly hasOthers: boolean;
  /** False where the categories stand beside the chart anyway. */
  readonly hasLegend: boolean;
  /** The year, or the number of the part, that the chart is about: all else steps back. */
  readonly highlight: { readonly year?: number; readonly part?: number };
}

export interface ChartYear {
  readonly year: number;
  readonly total: number;
  readonly counts: readonly number[];
  readonly href: string;
  /** The numbers in words. */
  readonly text: string;
}

interface ChartOptions {
  readonly hasLegend?: boolean;
  readonly highlight?: Chart['highlight'];
  /** Where a year leads to; its page when left out. */
  readonly hrefOf?: (year: number) => string;
}

export function createChart(
  { years, categories, hasOthers }: Timeline,
  { catalogue, urls }: SiteData,
  { hasLegend = false, highlight = {}, hrefOf }: ChartOptions = {},
): Chart {
  const names = categories.map(({ name }) => name);
  return {
    years: years.map((year) => ({
      ...year,
      href: hrefOf?.(year.year) ?? urls.scope({ kind: 'year', key: String(year.year) }),
      text: describeYear(year, names),
    })),
    categories: categories.map(({ key, name }) => ({
      id: key,
      name,
      href: urls.scope({ kind: 'category', key }),
      hue: catalogue.findHue(key) ?? 'other',
    })),
    hasOthers,
    hasLegend,
    highlight,
  };
}
