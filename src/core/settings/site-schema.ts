import { z } from 'zod';

const oneLine = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\r\n]*$/, 'must be on one line');

const webAddress = z.url({ protocol: /^https?$/, error: 'must be an address that begins with https://' });

const calendarDay = z.iso.date({ error: 'must be a day such as 2026-01-31' });

/** A person whose papers the site shows, or who works there. */
export const personSchema = z.strictObject({
  /** The name as the site writes it. */
  name: oneLine,
  /** Other spellings of the name; papers under any of them are on one page. */
  variants: z.array(oneLine).default([]),
  /** Names that look like other spellings of this one and are other people's. */
  not: z.array(oneLine).default([]),
  /** `owner`: whose site this is. `member`: belongs to the group. Both are marked in lists of authors, a `coauthor` is not. */
  role: z.enum(['owner', 'member', 'coauthor']).default('member'),
  /** ORCID iD, with or without its address. */
  orcid: z
    .string()
    .regex(/^(?:https:\/\/orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'must look like 0000-0002-1825-0097')
    .transform((orcid) => orcid.slice(-19))
    .optional(),
  /** Their own page elsewhere. */
  link: webAddress.optional(),
});

/** One file of papers. */
export const sourceSchema = z.strictObject({
  /** Name of the file, relative to the seeds folder. */
  file: oneLine,
  /** The day on which the list was copied. Dates without a year are counted back from it. */
  captured: calendarDay,
});

/** Everything that can be set in `seeds/site.yaml`. Defaults stand here and nowhere else. */
export const siteSchema = z.strictObject({
  /** Title of the site, shown on every page. */
  title: oneLine,
  /** One line of what these people work on, for the home page, search engines and feeds. */
  description: oneLine,
  /** A few sentences for the home page, in Markdown. */
  about: z.string().optional(),
  /** Language of the site and of its papers, as a BCP 47 tag. */
  language: z.string().refine(isLanguageTag, 'must be a language tag such as en or pt-BR').default('en'),
  /** Where the site is published: `https://example.org` or `https://example.org/publications/`. */
  address: webAddress,
  /** The part of the address below the host, such as `/publications/`. Taken from `address` when left out. */
  base: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/)*[\w.~-]*$/, 'must be a path such as / or /publications/')
    .optional(),
  /** Owner and members, with other spellings of their names. */
  people: z.array(personSchema).default([]),
  /** The files that papers are read from. */
  sources: z.array(sourceSchema).min(1),
  /** arXiv's archives in order of preference: decides what a bare code such as `AP` means. */
  archives: z.array(z.string()).default(['cs', 'stat', 'eess', 'math', 'physics', 'q-bio', 'q-fin', 'econ']),
  /** Words for what the sources give without a name. */
  labels: z
    .strictObject({
      /** What the score of a paper is. */
      score: oneLine.default('Score'),
      /** What is said of a paper for which the source says that code exists. */
      code: oneLine.default('Code'),
    })
    .prefault({}),
  /** What is shown. */
  show: z
    .strictObject({
      /** Scores of papers. */
      scores: z.boolean().default(true),
      /** Affiliations on the page of a paper. */
      affiliations: z.boolean().default(true),
      /** How many of the newest papers the home page shows. */
      latest: z.int().min(1).max(50).default(6),
      /** How many related papers the page of a paper shows at most; 0 for none. */
      related: z.int().min(0).max(20).default(5),
    })
    .prefault({}),
});

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}

/** The settings of a site, complete. `origin` has no path, `base` begins and ends with a slash. */
export type Site = Readonly<Omit<z.output<typeof siteSchema>, 'address' | 'base'>> & {
  readonly origin: string;
  readonly base: string;
};
export type SitePerson = Site['people'][number];
export type Source = Site['sources'][number];
