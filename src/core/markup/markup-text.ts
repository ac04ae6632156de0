import type { Inline, Markup } from '../model/markup.ts';
import { renderMathText } from './math-text.ts';
import { typesetMath } from './math.ts';
import { renderTextScript } from './script-text.ts';

/** A title or an abstract as plain text with formulas in Unicode (`x²`, `α`, `O(n log n)`); TeX that is not a formula stays as it is. */
export function renderMarkupText(markup: Markup): string {
  return markup
    .map((inline) => {
      if (inline.type === 'text') return inline.value;
      if (inline.type !== 'math') return renderElement(inline);
      const math = typesetMath(inline.tex, inline.display);
      return math ? renderMathText(math) : `$${inline.tex}$`;
    })
    .join('');
}

function renderElement(element: Extract<Inline, { readonly children: Markup }>): string {
  const text = renderMarkupText(element.children);
  if (element.type === 'link') return text;
  const { style } = element;
  return style === 'subscript' || style === 'superscript' ? renderTextScript({ style, text }) : text;
}
