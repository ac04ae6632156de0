import { cleanText } from './markup-clean.ts';
import { parseTokens } from './markup-parser.ts';
import type { ScriptStyle } from './markup-scripts.ts';

/** A piece of a title or an abstract. `tex` is the source of a formula without its delimiters. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'math'; readonly tex: string; readonly display: boolean }
  | {
      readonly type: 'styled';
      readonly style: 'emphasis' | 'strong' | 'small-caps' | 'code' | ScriptStyle;
      readonly children: Markup;
    }
  | { readonly type: 'link'; readonly url: string; readonly children: Markup };

/** A title or an abstract, read once and rendered many times. Elements nest at most 16 deep. */
export type Markup = readonly Inline[];

/** Without one of these a source is text and nothing else. */
const markupSign = /[\\{}$~`]|--|https?:\/\//i;

/**
 * Reads plain text with occasional TeX: formulas, quotes, dashes, ties, accents, escapes, emphasis, links, protective
 * braces. What it does not know stays as it is written, and so does everything that means something elsewhere
 * (`*`, `_`, `#`, `&`, `<b>`). White space is squashed. Never throws; takes linear time.
 */
export function parseMarkup(source: string): Markup {
  const text = cleanText(source);
  if (markupSign.test(text)) return parseTokens(text);
  return text === '' ? [] : [{ type: 'text', value: text }];
}

/** The same markup for places that hold a line of text and may not hold links, such as a heading inside a link. */
export function toHeading(markup: Markup): Markup {
  return markup.flatMap((inline): Markup => {
    if (inline.type === 'math') return [{ ...inline, display: false }];
    if (inline.type === 'styled') return [{ ...inline, children: toHeading(inline.children) }];
    return inline.type === 'link' ? toHeading(inline.children) : [inline];
  });
}
