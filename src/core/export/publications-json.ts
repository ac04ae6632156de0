import { z } from 'zod';
import { dropControls } from '../model/markup-clean.ts';
import { publicationSchema } from '../model/publication.ts';
import type { Site } from '../settings/site-schema.ts';
import type { RenderedPublication } from '../markup/rendered.ts';
import type { Urls } from '../urls.ts';

/**
 * Incremented when a field is renamed, removed or can hold new kinds of values; new fields may be added at any time. 2: the year is
 * null for a paper that has not appeared, or whose source names no year.
 */
const version = 2;

const publishedSchema = publicationSchema.omit({ source: true }).extend({
  preview: z.url().nullable().describe('A picture of the paper.'),
  title: z.string().min(1),
  abstract: z.string().nullable(),
  url: z.url().describe('The page of the paper.'),
  text: z
    .object({ title: z.string(), abstract: z.string() })
    .partial()
    .describe('Title and abstract without markup, formulas in Unicode: each of them if it differs from the one above.'),
});

/** `publications.json`: everything known about the papers, for programs that build on it. */
export const publicationsFileSchema = z.object({
  $schema: z.url(),
  version: z
    .literal(version)
    .describe(
      'Version of this form. It goes up when a field is renamed, goes away, or can hold values of another kind.',
    ),
  site: z.object({ title: z.string(), description: z.string(), language: z.string(), url: z.url() }),
  publications: z.array(publishedSchema).describe('Newest first.'),
});

/** All papers as the text of `publications.json`. */
export function toPublicationsFile(
  { title, description, language }: Pick<Site, 'title' | 'description' | 'language'>,
  publications: readonly RenderedPublication[],
  urls: Urls,
): string {
  const file: z.input<typeof publicationsFileSchema> = {
    $schema: urls.absolute(urls.file('publications.schema.json')),
    version,
    site: { title, description, language, url: urls.absolute(urls.home()) },
    publications: publications.map(({ rendered, source, ...publication }) => ({
      ...publication,
      title: publication.title.written,
      abstract: publication.abstract?.written ?? null,
      preview: publication.preview === null ? null : urls.absolute(urls.paperPreview(publication.id)),
      url: urls.absolute(urls.paper(publication.id)),
      text: {
        ...(rendered.title.text !== publication.title.written && { title: rendered.title.text }),
        ...(rendered.abstract &&
          rendered.abstract.text !== publication.abstract?.written && { abstract: rendered.abstract.text }),
      },
    })),
  };
  const clean = (_key: string, value: unknown) => (typeof value === 'string' ? dropControls(value) : value);
  return `${JSON.stringify(file, clean)}\n`;
}

/** The JSON Schema of `publications.json`. */
export function toPublicationsSchema(): string {
  return `${JSON.stringify(z.toJSONSchema(publicationsFileSchema), null, 2)}\n`;
}
