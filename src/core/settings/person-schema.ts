import { z } from 'zod';
import { personId, personSlug } from '../model/person.ts';
import { isOrcid } from '../model/standard-numbers.ts';
import { oneLine, pictureFile, webAddress, yearSpan } from './forms.ts';

/** The identifier of a person in an index, or a list of several; the first group of the pattern is kept. */
const identifiers = (
  pattern: RegExp,
  { example, check = () => true, problem }: { example: string; check?: (id: string) => boolean; problem?: string },
) => {
  const keep = (written: string) => pattern.exec(written)?.[1] ?? written;
  const one = oneLine
    .regex(pattern, `must look like ${example}`)
    .refine((written) => !pattern.test(written) || check(keep(written)), problem);
  return z
    .union([one, z.array(one).min(1)], { error: `must look like ${example}, or be a list of several` })
    .transform((written): readonly string[] => [...new Set([written].flat().map(keep))]);
};

/** A person whose papers the site shows, or who works there. */
export const personSchema = z.strictObject({
  name: oneLine.describe('The name on the page of the person. Papers show the name as printed.'),
  variants: z
    .array(oneLine)
    .default([])
    .describe('Other spellings of the name. Papers with any of these spellings are on one page.'),
  id: z
    .string()
    .regex(/^[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*$/u, 'must be letters and digits with hyphens between them')
    .max(80)
    .refine((id) => new TextEncoder().encode(id).length <= 160, 'must have at most 160 bytes')
    .optional()
    .describe(
      'The last part of the address of the person’s page. Default: derived from the name. Required if two people have the same name.',
    ),
  works: z
    .array(oneLine)
    .min(1)
    .optional()
    .describe(
      'The addresses of this person’s papers (the last part of each), if other people have the same name. Other papers with this name belong to ' +
        'somebody else.',
    ),
  not: z
    .array(oneLine)
    .optional()
    .describe(
      'Names of other people that look like spellings of this name, and addresses of papers with this name by somebody else.',
    ),
  role: z
    .enum(['owner', 'member', 'coauthor'])
    .default('member')
    .describe(
      '`owner`: the person whose site this is. `member`: a member of the group. Both are highlighted in lists of authors; a `coauthor` is not.',
    ),
  photo: pictureFile
    .optional()
    .describe(
      'The path of a photo in seeds/ or public/, at least 128 pixels wide, for the members page. Without a photo, the page shows initials.',
    ),
  position: oneLine.optional().describe('The position, shown on the members page: `PhD student`.'),
  now: oneLine
    .optional()
    .describe('What a former member does now, shown on the members page: `Professor at Example University`.'),
  years: yearSpan
    .optional()
    .describe(
      'The years of membership: `2019-2023`, or `2019-` for a current member. After the last year, the person is listed as a former member.',
    ),
  orcid: identifiers(/^(?:https:\/\/orcid\.org\/)?(\d{4}-\d{4}-\d{4}-\d{3}[\dX])$/, {
    example: '0000-0002-1825-0097',
    check: isOrcid,
    problem: 'must be an ORCID iD: the last digit does not fit the others, so there is a typing error in it',
  })
    .optional()
    .describe(
      'The ORCID iD, with or without `https://orcid.org/`. The page of the person links it, and so does the home page for the owner. `npm run sync` ' +
        'finds papers there.',
    ),
  openalex: identifiers(/^(?:https:\/\/openalex\.org\/)?(?:authors\/)?(A\d{4,12})$/i, { example: 'A5023888391' })
    .optional()
    .describe(
      'The OpenAlex ID of the author, with or without its address. `npm run sync` reads the papers from there. A list of IDs, such as ' +
        '`[A5023888391, A5011223344]`, if OpenAlex has several records of the person. The IDs of other indexes can be lists too.',
    ),
  dblp: identifiers(/^(?:https:\/\/dblp\.org\/pid\/)?([a-z\d]+\/[\w-]+)(?:\.html)?$/i, { example: '12/3456-1' })
    .optional()
    .describe('The DBLP ID of the person: the part after `pid/` in the address of the page.'),
  inspire: identifiers(/^((?:[\w'-]+\.)+\d+)$/, { example: 'A.Grace.1' })
    .optional()
    .describe('The INSPIRE ID of the author (“BAI”).'),
  hal: identifiers(/^(?:https:\/\/cv\.hal\.science\/)?([a-z\d]+(?:-[a-z\d]+)*)$/i, { example: 'ada-grace' })
    .optional()
    .describe('The idHAL of the author.'),
  link: webAddress.optional().describe('The address of the person’s own website.'),
});

/**
 * Each paper belongs to one person: all but one of the people who share a spelling must list their works, and each must have a page of
 * their own.
 */
export function refuseDuplicateNames(
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
      const message = `is the name of two people. Give this person an “id”, such as ${personSlug(name)}-2`;
      context.addIssue({ code: 'custom', path: [index, 'name'], message });
    }
    ids.set(id, name);
    for (const spelling of spellings) open.set(spelling, name);
  }
}
