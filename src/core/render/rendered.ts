import { z } from 'zod';
import { parseMarkup, toHeading } from '../model/markup.ts';
import { type Publication, publicationSchema } from '../model/publication.ts';
import { citationStyles } from '../settings/site-schema.ts';
import { renderMarkupHtml } from './markup-html.ts';
import { renderMarkupText } from './markup-text.ts';

/** One text in the two forms that a page needs. */
const renderedTextSchema = z.object({
  /** Plain text with formulas in Unicode, on one line: for attributes, metadata, feeds and search. Not escaped. */
  text: z.string(),
  /** Phrasing content, safe to put into a page as it is, with formulas in MathML. */
  html: z.string(),
});

/** The texts of a paper as they are shown; what they are made of stays in the publication. */
export const renderedSchema = z.object({
  /** The title. Its HTML holds no link and sets no formula off, so that it can be a heading or stand in a link itself. */
  title: renderedTextSchema,
  /** The abstract; null where the paper has none. */
  abstract: renderedTextSchema.nullable(),
  /** The paper as it is cited, as safe phrasing content, by style. */
  references: z.partialRecord(z.enum(citationStyles), z.string()),
});

export type Rendered = Readonly<z.infer<typeof renderedSchema>>;

/** A publication with its texts rendered once: what pages, feeds and search read. */
export const renderedPublicationSchema = publicationSchema.extend({
  /** Title and abstract, rendered. */
  rendered: renderedSchema,
});

export type RenderedPublication = Readonly<z.infer<typeof renderedPublicationSchema>>;

/** Renders the title and the abstract of a publication. Never throws; costs nothing but escaping where there is no markup. */
export function renderPublicationTexts({ title, abstract }: Publication): Omit<Rendered, 'references'> {
  const heading = toHeading(parseMarkup(title));
  const body = abstract === null ? null : parseMarkup(abstract);
  return {
    title: { text: renderMarkupText(heading), html: renderMarkupHtml(heading) },
    abstract: body && { text: renderMarkupText(body), html: renderMarkupHtml(body) },
  };
}
