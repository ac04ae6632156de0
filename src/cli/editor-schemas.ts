import { correctionsSchema } from '../core/resolve/corrections/schema.ts';
import { toEditorSchema } from '../core/settings/editor-schema.ts';
import { siteSchema } from '../core/settings/site-schema.ts';

/** The JSON Schemas of the files that an owner edits, by their names in the seeds folder. `npm run schemas` writes them. */
export const editorSchemas: Readonly<Record<string, string>> = {
  'site.schema.json': toEditorSchema(siteSchema, 'The settings of the site'),
  'corrections.schema.json': toEditorSchema(correctionsSchema, 'What the sources got wrong or leave out'),
};
