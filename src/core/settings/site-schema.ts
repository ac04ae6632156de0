import { z } from 'zod';
import { languageTag } from './language.ts';
import { personSchema, refuseDuplicateNames } from './person-schema.ts';
import { profileSchema } from './profile-schema.ts';
import { sourceSchema } from './source-schema.ts';
import { themeSchema } from './theme-schema.ts';
import { severalLines, oneLine, webAddress } from './forms.ts';

/** True for a path with a part that leads to the same folder or a higher one, also percent-encoded. */
const hasDots = (path: string) => /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/iu.test(path);

/** The address of a site: host and path, without parts that addresses below it cannot have. */
const siteAddress = webAddress.superRefine((address, context) => {
  const url = URL.parse(address);
  if (!url) return;
  const { username, password, search, hash, pathname } = url;
  const problem =
    [username, password, search, hash].join('') !== ''
      ? 'must not have a user name, query or fragment'
      : hasDots(address)
        ? 'must not have parts such as ".."'
        : /^(?:\/[\w.~%@+-]*)*$/u.test(pathname)
          ? null
          : 'must have a path of letters, digits and hyphens, such as /publications/';
  if (problem !== null) context.addIssue({ code: 'custom', message: problem });
});

/** Formats of feeds: RSS 2.0, Atom 1.0 and JSON Feed 1.1. */
const feedFormats = ['rss', 'atom', 'json'] as const;

/** Citation styles. */
export const citationStyles = ['apa', 'mla', 'chicago', 'ieee'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** All settings in `seeds/site.yaml`. Defaults are defined only here. */
export const siteSchema = z.strictObject({
  title: oneLine.describe('The title of the site, shown on every page.'),
  description: oneLine.describe('A one-line description of the papers, for the home page, search engines and feeds.'),
  about: severalLines.optional().describe('A few sentences for the home page, in Markdown.'),
  language: languageTag
    .prefault('en')
    .describe(
      'The language of the site as a BCP 47 tag, such as `en` or `pt-BR`: of the interface, the dates and the texts in this file. The interface is ' +
        'available in Arabic, Chinese (simplified), Dutch, English, Farsi, French, German, Hebrew, Italian, Japanese, Korean, Polish, Portuguese, ' +
        'Russian, Spanish and Turkish. For any other language, the interface is in English: pages are marked as English, and the title, description ' +
        'and other texts in this file as the language that you set. The title and abstract of a paper are marked with its own language if the source ' +
        'names it.',
    ),
  address: siteAddress.describe(
    'The address at which you publish the site: `https://example.org` or `https://example.org/publications/`.',
  ),
  base: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/)*[\w.~-]*$/, 'must be a path such as / or /publications/')
    .refine((path) => !hasDots(path), 'must not have parts such as ".."')
    .optional()
    .describe('The path of the site, such as `/publications/`. Default: the path of `address`.'),
  profile: profileSchema.prefault({}).describe('The person or group, shown at the top of the home page.'),
  theme: themeSchema.prefault({}).describe('Colours and fonts.'),
  people: z
    .array(personSchema)
    .superRefine(refuseDuplicateNames)
    .default([])
    .describe('The owner, members and co-authors, with other spellings of their names.'),
  sources: z.array(sourceSchema).min(1).describe('The files that contain the papers.'),
  indexes: z
    .strictObject({
      contact: z
        .email()
        .optional()
        .describe(
          'An email address that `npm run fill` and `npm run sync` send with each request, as the indexes ask. By default, no address is sent.',
        ),
    })
    .prefault({})
    .describe('How papers are looked up in public indexes.'),
  archives: z
    .array(oneLine)
    .default(['cs', 'stat', 'eess', 'math', 'physics', 'q-bio', 'q-fin', 'econ'])
    .describe(
      'The arXiv archives that the papers are from. They decide what a short code means: `AP` can be `stat.AP` or `math.AP`.',
    ),
  categories: z
    .record(oneLine, oneLine)
    .default({})
    .describe(
      'Categories for papers without a category, by keyword or publication type: `fairness: cs.CY`, `thesis: Theses`. The first keyword of a paper ' +
        'that is listed here decides.',
    ),
  labels: z
    .strictObject({
      score: oneLine
        .optional()
        .describe('The label for the score of a paper. Default: “Score” in the language of the site.'),
      code: oneLine
        .optional()
        .describe(
          'The label for code of a paper, if the source has no link to the code. Default: “Code” in the language of the site.',
        ),
    })
    .prefault({})
    .describe('Labels for values that have no name in the sources.'),
  show: z
    .strictObject({
      scores: z.boolean().default(true).describe('Whether the page of a paper shows its score.'),
      affiliations: z.boolean().default(true).describe('Whether the page of a paper shows affiliations.'),
      latest: z.int().min(1).max(50).default(6).describe('The number of newest papers on the home page.'),
      related: z
        .int()
        .min(0)
        .max(20)
        .default(5)
        .describe('The largest number of related papers on the page of a paper; 0 for none.'),
      feeds: z
        .array(z.enum(feedFormats))
        .min(1)
        .default([...feedFormats])
        .describe('The feed formats. Each format adds one file for each year, category and member.'),
      authorFeeds: z
        .array(z.enum(feedFormats))
        .optional()
        .describe(
          'The feed formats for authors with two or more papers who are neither owner nor members. Default: the first format in `feeds`.',
        ),
      citations: z
        .array(z.enum(citationStyles))
        .default([...citationStyles])
        .describe('The citation styles on the page of a paper.'),
      topics: z.boolean().default(true).describe('Whether keywords that several papers share have pages, as topics.'),
      cv: z
        .boolean()
        .default(true)
        .describe(
          'Whether the site of one person has a page `/cv/` with all papers as the publication list of a CV, grouped by type and numbered.',
        ),
      embed: z
        .boolean()
        .default(false)
        .describe(
          'Whether the site has plain lists that other sites can show in an `<iframe>`: all papers at `/embed/`, and the papers of each year, category, ' +
            'topic, owner and member below it, such as `/embed/years/2025/`.',
        ),
      figures: z
        .boolean()
        .default(true)
        .describe('Whether lists and the pages of papers show the pictures that papers have in `preview`.'),
      pictures: z
        .boolean()
        .optional()
        .describe(
          'Whether each paper has its own picture, which is shown where people share a link to the paper. Default: on for sites with up to 1,000 ' +
            'papers. Each picture takes about 10 ms to create.',
        ),
    })
    .prefault({})
    .describe('What the pages show.'),
});

/** The complete settings of a site. `origin` has no path, `base` starts and ends with a slash. */
export type Site = Readonly<Omit<z.output<typeof siteSchema>, 'address' | 'base'>> & {
  readonly origin: string;
  readonly base: string;
};
/** Whether a site has topics: by default it has. */
export interface TopicSettings {
  readonly show?: Pick<Site['show'], 'topics'>;
}
export type SitePerson = Site['people'][number];
export type Source = Site['sources'][number];
