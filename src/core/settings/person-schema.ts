import { z } from 'zod';
import { personId, personSlug } from '../model/person.ts';
import { oneLine, webAddress, yearSpan } from './forms.ts';

/** A person whose papers the site shows, or who works there. */
export const personSchema = z.strictObject({
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
export function refuseSharedNames(
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
