import type { ScriptStyle } from './markup-scripts.ts';

export type Style = 'emphasis' | 'strong' | 'small-caps' | 'code' | ScriptStyle;

/** A piece of a title or an abstract. `tex` is the source of a formula without its delimiters. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'math'; readonly tex: string; readonly display: boolean }
  | { readonly type: 'styled'; readonly style: Style; readonly children: Markup }
  | { readonly type: 'link'; readonly url: string; readonly children: Markup };

/** The parsed markup of a title or an abstract. Elements nest at most 16 deep. */
export type Markup = readonly Inline[];

/** A title or an abstract: the source text, on one line and possibly with TeX, and the markup parsed from it. */
export interface RichText {
  readonly written: string;
  readonly markup: Markup;
  /** Words whose case the source protects against bibliography styles. */
  readonly protectedWords?: readonly string[] | undefined;
}

/** The same markup without links, for a heading or the text of a link. */
export function toHeading(markup: Markup): Markup {
  return markup.flatMap((inline): Markup => {
    if (inline.type === 'math') return [{ ...inline, display: false }];
    if (inline.type === 'styled') return [{ ...inline, children: toHeading(inline.children) }];
    return inline.type === 'link' ? toHeading(inline.children) : [inline];
  });
}
