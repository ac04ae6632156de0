import { z } from 'zod';
import { personId, personSlug } from '../model/person.ts';
import { languageTag } from './language.ts';
import { profileSchema } from './profile-schema.ts';
import { themeSchema } from './theme-schema.ts';
import { calendarDay, lines, oneLine, webAddress, yearSpan } from './forms.ts';

/** A person whose papers the site shows, or who works there. */
const personSchema = z.strictObject({
  name: oneLine.describe('The name as the site writes it.'),
  variants: z
    .array(oneLine)
    .default([])
    .describe('Other spellings of the name; papers under any of them are on one page.'),
  id: z
    .string()
    .regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, 'must be letters and digits with hyphens between them')
    .max(80)
    .refine((id) => new TextEncoder().encode(id).length <= 160, 'must have at most 160 bytes')
    .optional()
    .describe('The last part of the address of their page; the name when left out. Two people with one name need it.'),
  works: z
    .array(oneLine)
    .min(1)
    .optional()
    .describe(
      'Addresses of the papers that are theirs, where others have the same name. Other papers under the name are not theirs.',
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
      '`owner`: whose site this is. `member`: belongs to the group. Both are marked in lists of authors, a `coauthor` is not.',
    ),
  position: oneLine.optional().describe('What they are, for the page of members: `PhD student`.'),
  years: yearSpan
    .optional()
    .describe(
      'When they have been members: `2019-2023`, or `2019-` since when. Whose years are over is a former member.',
    ),
  orcid: z
    .string()
    .regex(/^(?:https:\/\/orcid\.org\/)?\d{4}-\d{4}-\d{4}-\d{3}[\dX]$/, 'must look like 0000-0002-1825-0097')
    .transform((orcid) => orcid.slice(-19))
    .optional()
    .describe('ORCID iD, with or without its address.'),
  link: webAddress.optional().describe('Their own page elsewhere.'),
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
      const message = `must share no spelling with “${taken}”, unless one of the two lists the papers that are theirs under “works”`;
      context.addIssue({ code: 'custom', path: [index, 'name'], message });
    } else if (sharing !== undefined) {
      const message = `is the name of two people: give this one an “id”, such as ${personSlug(name)}-2`;
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
      ? 'must have no user name, no query and no fragment'
      : hasDots(address)
        ? 'must not have parts such as ".." in it'
        : /^(?:\/[\w.~%@+-]*)*$/u.test(pathname)
          ? null
          : 'must have a path of letters, digits and hyphens, such as /publications/';
  if (problem !== null) context.addIssue({ code: 'custom', message: problem });
});

/** What a file of papers can be. */
const sourceFormats = ['listing', 'bibtex', 'csl-json', 'ris'] as const;
type SourceFormat = (typeof sourceFormats)[number];

/** One file of papers. */
export const sourceSchema = z
  .strictObject({
    file: oneLine.describe(
      'Name of the file, relative to the seeds folder: a pasted listing (.txt), BibTeX or biblatex (.bib), CSL-JSON (.json) or RIS (.ris).',
    ),
    format: z.enum(sourceFormats).optional().describe('What the file is, where the ending of its name does not say.'),
    captured: calendarDay
      .optional()
      .describe(
        'The day on which the list was copied. Dates without a year are counted back from it; a pasted listing needs it.',
      ),
  })
  .refine(({ file, format, captured }) => captured !== undefined || !isListing(file, format), {
    error: 'it is missing. A pasted listing needs the day on which it was copied',
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
  title: oneLine.describe('Title of the site, shown on every page.'),
  description: oneLine.describe('One line of what these people work on, for the home page, search engines and feeds.'),
  about: lines.optional().describe('A few sentences for the home page, in Markdown.'),
  language: languageTag.prefault('en').describe('Language of the site and of its papers, as a BCP 47 tag.'),
  address: siteAddress.describe(
    'Where the site is published: `https://example.org` or `https://example.org/publications/`.',
  ),
  base: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/)*[\w.~-]*$/, 'must be a path such as / or /publications/')
    .refine((path) => !hasDots(path), 'must not have parts such as ".." in it')
    .optional()
    .describe('The part of the address below the host, such as `/publications/`. Taken from `address` when left out.'),
  profile: profileSchema.prefault({}).describe('Whose work the site shows, for the head of the home page.'),
  theme: themeSchema.prefault({}).describe('Colour and faces.'),
  people: z
    .array(personSchema)
    .superRefine(refuseSharedNames)
    .default([])
    .describe('Owner and members, with other spellings of their names.'),
  sources: z.array(sourceSchema).min(1).describe('The files that papers are read from.'),
  archives: z
    .array(oneLine)
    .default(['cs', 'stat', 'eess', 'math', 'physics', 'q-bio', 'q-fin', 'econ'])
    .describe(
      "arXiv's archives that the papers are from: a bare code such as `AP` means the category of the only one that has it.",
    ),
  categories: z
    .record(oneLine, oneLine)
    .default({})
    .describe(
      'Categories for papers that have key words, or a form such as thesis, and no category of their own: ' +
        '`fairness: cs.CY`, `thesis: Theses`. The first key word that stands here decides.',
    ),
  labels: z
    .strictObject({
      score: oneLine.default('Score').describe('What the score of a paper is.'),
      code: oneLine.default('Code').describe('What is said of a paper for which the source says that code exists.'),
    })
    .prefault({})
    .describe('Words for what the sources give without a name.'),
  show: z
    .strictObject({
      scores: z.boolean().default(true).describe('Scores of papers.'),
      affiliations: z.boolean().default(true).describe('Affiliations on the page of a paper.'),
      latest: z.int().min(1).max(50).default(6).describe('How many of the newest papers the home page shows.'),
      related: z
        .int()
        .min(0)
        .max(20)
        .default(5)
        .describe('How many related papers the page of a paper shows at most; 0 for none.'),
      feeds: z
        .array(z.enum(feedFormats))
        .min(1)
        .default([...feedFormats])
        .describe('The formats of feeds. Each costs a file a year, category and member.'),
      authorFeeds: z
        .array(z.enum(feedFormats))
        .optional()
        .describe(
          'The formats of feeds of authors with two papers or more who are neither owner nor members; the first one of `feeds` when left out.',
        ),
      citations: z
        .array(z.enum(citationStyles))
        .default([...citationStyles])
        .describe('The styles in which the page of a paper shows how to cite it.'),
      pictures: z
        .boolean()
        .optional()
        .describe(
          'A picture of its own for each paper, shown where a link to it is shared. When left out, on sites of up to 1,000 papers: each takes about 40 ms.',
        ),
    })
    .prefault({})
    .describe('What is shown.'),
});

/** The settings of a site, complete. `origin` has no path, `base` begins and ends with a slash. */
export type Site = Readonly<Omit<z.output<typeof siteSchema>, 'address' | 'base'>> & {
  readonly origin: string;
  readonly base: string;
};
export type SitePerson = Site['people'][number];
export type Source = Site['sources'][number];
