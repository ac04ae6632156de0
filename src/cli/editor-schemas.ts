import { z } from 'zod';
import { correctionsSchema } from '../core/resolve/corrections/schema.ts';
import { redirectsSchema } from '../core/resolve/redirects.ts';
import { optionsSchema } from '../core/settings/options-schema.ts';
import { siteSchema } from '../core/settings/site-schema.ts';
import { formatSettingsReference } from '../reporters/settings-reference.ts';

/** The JSON Schemas of the files that an owner edits, by their names in the seeds folder. `npm run schemas` writes them. */
export const editorSchemas: Readonly<Record<string, string>> = {
  'site.schema.json': toEditorSchema(siteSchema, 'Settings of the site'),
  'corrections.schema.json': toEditorSchema(correctionsSchema, 'Corrections of papers'),
};

/** `src/core/SETTINGS.md`, which `npm run schemas` writes as well. */
export const settingsReference = formatSettingsReference([
  { title: 'seeds/site.yaml', schema: siteSchema },
  { title: 'seeds/corrections.yaml, under the address of a paper', schema: correctionsSchema },
  { title: 'seeds/redirects.yaml', schema: redirectsSchema },
  { title: 'offprint() in astro.config.mjs', schema: optionsSchema },
]);

/** A JSON Schema that lets editors complete and check a settings file while it is typed. */
function toEditorSchema(schema: z.ZodType, title: string): string {
  const document = z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' });
  return `${JSON.stringify({ ...document, title }, null, 2)}\n`;
}
