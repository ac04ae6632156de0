import { toHeading } from '../model/markup.ts';
import type { Publication } from '../model/publication.ts';
import type { CitationStyle } from '../settings/site-schema.ts';
import { renderMarkupHtml } from './markup-html.ts';
import { renderMarkupText } from './markup-text.ts';

/** A text in the two forms that pages need. */
interface RenderedText {
  /** Plain text with formulas in Unicode, on one line, not escaped: for attributes, metadata, feeds and search. */
  readonly text: string;
  /** Safe phrasing content with formulas in MathML. */
  readonly html: string;
}

/** Formatted references as safe HTML, by style. */
export type References = Readonly<Partial<Record<CitationStyle, string>>>;

/** The rendered texts of a paper; their source stays in the publication. */
export interface Rendered {
  /** The title. Its HTML contains no links and no display formulas, so it can be a heading or part of a link. */
  readonly title: RenderedText;
  /** The abstract; null if the paper has none. */
  readonly abstract: RenderedText | null;
  /** Formatted references as safe phrasing content, by style. */
  readonly references: References;
}

/** A publication with its texts rendered once, for pages, feeds and search. */
export interface RenderedPublication extends Publication {
  readonly rendered: Rendered;
}

/** Renders title and abstract of a publication. Never throws; without markup it only escapes. */
export function renderPublicationTexts({ title, abstract }: Publication): Omit<Rendered, 'references'> {
  const heading = toHeading(title.markup);
  return {
    title: { text: renderMarkupText(heading), html: renderMarkupHtml(heading) },
    abstract: abstract && { text: renderMarkupText(abstract.markup), html: renderMarkupHtml(abstract.markup) },
  };
}
