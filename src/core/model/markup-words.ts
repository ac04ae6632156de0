import type { Markup } from './markup.ts';

/** The words of a text without its markup, for comparing and for addresses; formulas give their letters and digits. */
export function markupWords(markup: Markup): string {
  return markup
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      return inline.type === 'math' ? inline.tex.replaceAll(/[\\^_{}]+/gu, ' ') : markupWords(inline.children);
    })
    .join('');
}
