import { toHeading } from '../model/markup.ts';
import type { Publication } from '../model/publication.ts';
import type { CitationStyle } from '../settings/site-schema.ts';
import { renderMarkupHtml } from './markup-html.ts';
import { renderMarkupText } from './markup-text.ts';

/** One text in the two forms that a page needs. */
interface RenderedText {
  /** Plain text with formulas in Unicode, on one line: for attributes, metadata, feeds and search. Not escaped. */
  readonly text: string;
  /** Phrasing content, safe to put into a page as it is, with formulas in MathML. */
  readonly html: string;
}

/** A paper as it is cited, as safe HTML, by style. */
export type References = Readonly<Partial<Record<CitationStyle, string>>>;

/** The texts of a paper as they are shown; what they are made of stays in the publication. */
export interface Rendered {
  /** The title. Its HTML holds no link and sets no formula off, so that it can be a heading or stand in a link itself. */
  readonly title: RenderedText;
  /** The abstract; null where the paper has none. */
  readonly abstract: RenderedText | null;
  /** The paper as it is cited, as safe phrasing content, by style. */
  readonly references: References;
}

/** A publication with its texts rendered once: what pages, feeds and search read. */
export interface RenderedPublication extends Publication {
  readonly rendered: Rendered;
}

/** Renders the title and the abstract of a publication. Never throws; costs nothing but escaping where there is no markup. */
export function renderPublicationTexts({ title, abstract }: Publication): Omit<Rendered, 'references'> {
  const heading = toHeading(title.markup);
  return {
    title: { text: renderMarkupText(heading), html: renderMarkupHtml(heading) },
    abstract: abstract && { text: renderMarkupText(abstract.markup), html: renderMarkupHtml(abstract.markup) },
  };
}
