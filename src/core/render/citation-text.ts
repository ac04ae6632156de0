import { type Inline, type Markup, parseMarkup } from '../model/markup.ts';
import { cleanText, setApostrophes } from '../model/markup-clean.ts';

/** Puts a text of one kind into the markup of a format. */
export type WrapMarkup = (kind: 'math' | (Inline & { type: 'styled' })['style'], text: string) => string;

/**
 * A title or abstract for reference managers: plain text, but formulas stay TeX between `$`, as arXiv exports them. They have no
 * other form that survives the way into a LaTeX document. `wrap` puts formulas and styled words into the markup of the format.
 */
export function toCitationText(written: string, wrap: WrapMarkup = (_, text) => text): string {
  const render = (markup: Markup): string =>
    markup
      .map((inline) => {
        if (inline.type === 'text') return inline.value;
        if (inline.type === 'math') return wrap('math', `$${inline.tex}$`);
        return inline.type === 'styled' ? wrap(inline.style, render(inline.children)) : render(inline.children);
      })
      .join('');
  return toPlainText(render(parseMarkup(written)));
}

/** A name or another text without markup, with the apostrophe that LaTeX sets, so that all formats have the same. */
export function toPlainText(text: string): string {
  return setApostrophes(cleanText(text));
}
