import { formulaWords } from './formula-words.ts';
import type { Markup } from './markup.ts';

/** The words of a text without markup, for comparison and for addresses. */
export function markupWords(markup: Markup, readFormula: (tex: string) => string = formulaWords): string {
  return markup
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'math' ? readFormula(inline.tex) : markupWords(inline.children, readFormula);
    })
    .join('');
}
