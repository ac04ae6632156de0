import { z } from 'zod';
import { personId, personSlug } from '../model/person.ts';
import { languageTag } from './language.ts';
import { profileSchema } from './profile-schema.ts';
import { themeSchema } from './theme-schema.ts';
import { calendarDay, lines, oneLine, webAddress, yearSpan } from './forms.ts';

/** A person whose papers the site shows, or who works there. */
const personSchema = z.strictObject({
  name: oneLine.describe('The name as the site shows it.'),
  variants: z
    .array(oneLine)
    .default([])
    .describe('Other spellings of the name. Papers under any of them are on one page.'),
  id: z
    .string()
    .regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, 'must be letters and digits with hyphens between them')
    .max(80)
    .refine((id) => new TextEncoder().encode(id).length <= 160, 'must have at most 160 bytes')
    .optional()
    .describe(
      'The last part of the address of the person’s page. Default: made from the name. Required if two people have the same name.',
    ),
  works: z
    .array(oneLine)
    .min(1)
    .optional()
    .describe(
      'The addresses of this person’s papers, if other people have the same name. Other papers under the name belong to somebody else.',
    ),
  not: z
    .array(oneLine)
    .optional()
    .describe(
      "Names that look like other spellings of this one and are other people's; addresses of papers under this name that are not theirs.",
    ),
  role: z
    .enum(['owner', 'member', 'coauthor'])
    .default('member')
    .describe(
      '`owner`: the person whose site this is. `member`: a member of the group. Both are highlighted in lists of authors; a `coauthor` is not.',
    ),
  position: oneLine.optional().describe('The position shown on the page of members: `PhD student`.'),
  years: yearSpan
    .optional()
    .describe(
      'The years of membership: `2019-2023`, or `2019-` for a current member. After the last year, the person is listed as a former member.',
    ),
  orcid: z
    .string()
    .regex(/^(?:https:\/\/orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'must look like 0000-0002-1825-0097')
    .transform((orcid) => orcid.slice(-19))
    .optional()
    .describe('ORCID iD, with or without its address.'),
  link: webAddress.optional().describe('The address of the person’s own page.'),
});

/**
 * A paper must be one person's: of people who share a spelling all but one must list their works, and each must have a page of
 * their own.
 */
function refuseSharedNames(
  people: readonly Pick<z.output<typeof personSchema>, 'name' | 'variants' | 'id' | 'works'>[],
  context: z.core.$RefinementCtx,
): void {
  const ids = new Map<string, string>();
  const open = new Map<string, string>();
  for (const [index, person] of people.entries()) {
    const { name, variants, works } = person;
    const spellings = works ? [] : [...new Set([name, ...variants].map(personSlug))];
    const taken = spellings.map((spelling) => open.get(spelling)).find((owner) => owner !== undefined);
    const id = personId(person).toLowerCase();
    const sharing = ids.get(id);
    if (taken !== undefined) {
      const message = `must not share a spelling with “${taken}”, unless one of the two lists their papers under “works”`;
      context.addIssue({ code: 'custom', path: [index, 'name'], message });
    } else if (sharing !== undefined) {
      const message = `must not be the name of two people: give this one an “id”, such as ${personSlug(name)}-2`;
      context.addIssue({ code: 'custom', path: [index, 'name'], message });
    }
    ids.set(id, name);
    for (const spelling of spellings) open.set(spelling, name);
  }
}

/** True for a path with a part that leads to the folder itself or above it, also in code. */
const hasDots = (path: string) => /(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)/iu.test(path);

/** Where a site is published: a host and a path, and nothing that addresses below it cannot have. */
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

/** What a file of papers can be. */
const sourceFormats = [
  'listing',
  'bibtex',
  'csl-json',
  'ris',
  'references',
  'medline',
  'endnote',
  'web-of-science',
  'table',
  'scholar',
] as const;
type SourceFormat = (typeof sourceFormats)[number];

/** One file of papers. */
export const sourceSchema = z
  .strictObject({
    file: oneLine.describe(
      'Name of the file, relative to the seeds folder: a pasted listing or a list of references (.txt), BibTeX or biblatex (.bib), CSL-JSON (.json) or RIS (.ris).',
    ),
    format: z.enum(sourceFormats).optional().describe('The format of the file, if its extension does not show it.'),
    captured: calendarDay
      .optional()
      .describe(
        'The day on which the list was copied, from which the year of dates without one is inferred. Required for a pasted listing.',
      ),
    of: oneLine
      .optional()
      .describe(
        'The person whose papers these are, for a list copied from somebody’s page. This person is an author of every paper in the file, also ' +
          'where “et al.” stands for the name.',
      ),
  })
  .refine(({ file, format, captured }) => captured !== undefined || !isListing(file, format), {
    error:
      'missing day on which the listing was copied. Add it below “file”, with the same indentation. For a list of references, add “format: references” instead',
    path: ['captured'],
    params: { write: 'captured: 2026-01-31' },
  });

function isListing(file: string, format: SourceFormat | undefined): boolean {
  return format === undefined ? /\.txt$/i.test(file) : format === 'listing';
}

/** Formats of feeds: RSS 2.0, Atom 1.0 and JSON Feed 1.1. */
const feedFormats = ['rss', 'atom', 'json'] as const;

/** Styles of references that a paper can be shown in. */
export const citationStyles = ['apa', 'mla', 'chicago', 'ieee'] as const;
export type CitationStyle = (typeof citationStyles)[number];

/** Everything that can be set in `seeds/site.yaml`. Defaults stand here and nowhere else. */
export const siteSchema = z.strictObject({
  title: oneLine.describe('The title of the site, shown on every page.'),
  description: oneLine.describe('The subject of the papers in one line, for the home page, search engines and feeds.'),
  about: lines.optional().describe('A few sentences for the home page, in Markdown.'),
  language: languageTag.prefault('en').describe('The language of the site and its papers, as a BCP 47 tag.'),
  address: siteAddress.describe(
    'The address of the published site: `https://example.org` or `https://example.org/publications/`.',
  ),
  base: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/)*[\w.~-]*$/, 'must be a path such as / or /publications/')
    .refine((path) => !hasDots(path), 'must not have parts such as ".."')
    .optional()
    .describe('The path of the site, such as `/publications/`. Default: the path of `address`.'),
  profile: profileSchema.prefault({}).describe('The person or group, for the top of the home page.'),
  theme: themeSchema.prefault({}).describe('Colours and fonts.'),
  people: z
    .array(personSchema)
    .superRefine(refuseSharedNames)
    .default([])
    .describe('The owner, members and co-authors, with other spellings of their names.'),
  sources: z.array(sourceSchema).min(1).describe('The files with the papers.'),
  indexes: z
    .strictObject({
      contact: z
        .email()
        .optional()
        .describe(
          'An email address that `npm run fill` sends with each request, as the indexes ask for. By default none is sent.',
        ),
    })
    .prefault({})
    .describe('Looking papers up in public indexes.'),
  archives: z
    .array(oneLine)
    .default(['cs', 'stat', 'eess', 'math', 'physics', 'q-bio', 'q-fin', 'econ'])
    .describe(
      'The archives of arXiv that the papers are from. They decide what a short code means: `AP` is `stat.AP` or `math.AP`.',
    ),
  categories: z
    .record(oneLine, oneLine)
    .default({})
    .describe(
      'Categories for papers without one, by keyword or type of publication: ' +
        '`fairness: cs.CY`, `thesis: Theses`. The first keyword of the paper that is listed here decides.',
    ),
  labels: z
    .strictObject({
      score: oneLine.default('Score').describe('The label of the score of a paper.'),
      code: oneLine.default('Code').describe('The label of a paper with code, if the source gives no link to it.'),
    })
    .prefault({})
    .describe('Labels for values that the sources give without a name.'),
  show: z
    .strictObject({
      scores: z.boolean().default(true).describe('Whether scores of papers are shown.'),
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
        .describe('The formats of feeds. Each adds one file for each year, category and member.'),
      authorFeeds: z
        .array(z.enum(feedFormats))
        .optional()
        .describe(
          'The formats of feeds of authors with two papers or more who are neither owner nor members; by default the first of `feeds`.',
        ),
      citations: z
        .array(z.enum(citationStyles))
        .default([...citationStyles])
        .describe('The citation styles on the page of a paper.'),
      pictures: z
        .boolean()
        .optional()
        .describe(
          'Whether each paper has its own picture, shown where a link to it is shared. Default: on for sites with up to 1,000 papers. Each picture takes about 40 ms to make.',
        ),
    })
    .prefault({})
    .describe('What the pages show.'),
});

/** The settings of a site, complete. `origin` has no path, `base` begins and ends with a slash. */
export type Site = Readonly<Omit<z.output<typeof siteSchema>, 'address' | 'base'>> & {
  readonly origin: string;
  readonly base: string;
};
export type SitePerson = Site['people'][number];
export type Source = Site['sources'][number];
