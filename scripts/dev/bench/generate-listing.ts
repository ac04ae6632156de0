import { generateAbstract, generateTitle } from './generate-text.ts';
import { createRandom, type Random } from './random.ts';
import { categories, cities, givenNames, syllables } from './words.data.ts';

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
const firstYear = 2010;
const lastYear = 2026;
/** A header, the title with its authors, and an abstract. */
export const linesPerPaper = 3;
/** The number of days that every month has. */
const daysInMonth = 28;

/**
 * Generates a listing of invented papers to measure with: three lines per paper, as in the example listing. Each paper has three authors,
 * from a pool of a third as many names as there are papers. The same count and seed give the same output.
 */
export function generateListing(count: number, seed = 1): string {
  const random = createRandom(seed);
  const names = generateNames(random, Math.max(3, Math.ceil(count / 3)));
  const openings = new Set<string>();
  const papers = Array.from({ length: count }, () => {
    const title = generateNewTitle(random, openings);
    return `${generateHeader(random)}\n${title}${generateByline(random, names)}\n${generateAbstract(random)}\n`;
  });
  return papers.join('');
}

/**
 * A score for some papers, the category, the date (for some without its year, which is then the last one), and for some the word `Code`.
 */
function generateHeader(random: Random): string {
  const score = random.chance(0.3) ? (50 + random.next() * 49.9).toFixed(1) : '';
  const category = random.pickWeighted(categories);
  const code = random.chance(0.25) ? 'Code' : '';
  return `${score}${category}${generateDate(random)}${code}`;
}

function generateDate(random: Random): string {
  const yearless = random.chance(0.08);
  // The square root makes later years more frequent, as in the list of an active author.
  const year = yearless ? lastYear : firstYear + Math.floor(Math.sqrt(random.next()) * (lastYear - firstYear + 1));
  // The last year of the listing is not over yet.
  const month = random.pick(year === lastYear ? months.slice(0, 6) : months);
  const day = 1 + random.below(daysInMonth);
  return `${month} ${String(day)}${yearless ? '' : `, ${String(year)}`}`;
}

/** Three different names, with `et al.` for some papers and affiliations for a few. */
function generateByline(random: Random, names: readonly string[]): string {
  const authors = new Set<string>();
  while (authors.size < 3) authors.add(random.pick(names));
  const etal = random.chance(0.4) ? ' et al.' : '';
  const affiliation = random.chance(0.1) ? ` · University of ${random.pick(cities)}` : '';
  return `${[...authors].join(', ')}${etal}${affiliation}`;
}

/** A title unlike all earlier ones: addresses are made from the beginnings of titles. */
function generateNewTitle(random: Random, openings: Set<string>): string {
  for (;;) {
    const title = generateTitle(random);
    const opening = title.toLowerCase().slice(0, 40);
    if (!openings.has(opening)) {
      openings.add(opening);
      return title;
    }
  }
}

function generateNames(random: Random, count: number): readonly string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const middle = random.chance(0.6) ? random.pick(syllables.middle) : '';
    names.add(`${random.pick(givenNames)} ${random.pick(syllables.first)}${middle}${random.pick(syllables.last)}`);
  }
  return [...names];
}
