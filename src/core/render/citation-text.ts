import { parseMarkup, type Markup } from '../model/markup.ts';
import { cleanText } from '../model/markup-clean.ts';

/**
 * A title or abstract for reference managers: plain text, but formulas stay TeX between `$`, as arXiv exports them. They have no
 * other form that survives the way into a LaTeX document. `wrapMath` puts a formula into the markup of the format.
 */
export function toCitationText(written: string, wrapMath: (formula: string) => string = (formula) => formula): string {
  const render = (markup: Markup): string =>
    markup
      .map((inline) => {
        if (inline.type === 'text') return inline.value;
        return inline.type === 'math' ? wrapMath(`$${inline.tex}$`) : render(inline.children);
      })
      .join('');
  return toPlainText(render(parseMarkup(written)));
}

/** A name or another text without markup, with the apostrophe that LaTeX sets, so that all formats have the same. */
export function toPlainText(text: string): string {
  return cleanText(text).replaceAll(/(?<=\p{L})'/gu, '’');
}
