import { z } from 'zod';
import { oneLine, pictureFile, webAddress } from './forms.ts';

/** The profile at the top of the home page. */
export const profileSchema = z.strictObject({
  portrait: pictureFile.optional().describe('The path of a portrait in seeds/ or public/, at least 320 pixels wide.'),
  position: oneLine
    .optional()
    .describe('The position of the owner, such as Professor of Botany. Members have a `position` of their own.'),
  affiliation: oneLine.optional().describe('The university, institute or company.'),
  email: z
    .email()
    .optional()
    .describe('An email address. It is encoded so that programs that collect addresses are less likely to find it.'),
  repository: webAddress
    .optional()
    .describe(
      'The address of a repository on GitHub, GitLab or Forgejo. Visitors report errors in entries as issues there instead of by email.',
    ),
  links: z
    .record(oneLine, webAddress)
    .default({})
    .describe('Links to other pages, each with its label: `Google Scholar: https://scholar.google.com/…`.'),
});
