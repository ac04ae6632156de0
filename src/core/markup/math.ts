import type { Element } from 'hast';
import katex from 'katex';
import { readMathml } from './math-tree.ts';

/** Commands that occur in abstracts and that KaTeX lacks. */
const macros: Readonly<Record<string, string>> = {
  '\\mbox': '\\text{#1}',
  '\\hbox': '\\text{#1}',
  '\\textsc': '\\text{#1}',
  '\\emph': '\\textit{#1}',
  '\\ensuremath': '#1',
  '\\xspace': '',
  '\\mathds': '\\mathbb{#1}',
  '\\mathbbm': '\\mathbb{#1}',
  '\\eps': '\\epsilon',
  '\\degree': '^\\circ',
};

/** Longer formulas are shown as TeX; those in real abstracts are less than a quarter as long. */
const longestTex = 2000;

/**
 * Typesets a formula as a safe MathML element: only known elements and attributes, without colours, styles, links and classes. Null if
 * KaTeX cannot parse it; show its TeX instead.
 */
export function typesetMath(tex: string, display: boolean): Element | null {
  if (tex.length > longestTex) return null;
  try {
    return readMathml(
      katex.renderToString(tex, {
        output: 'mathml',
        displayMode: display,
        throwOnError: true,
        strict: false,
        trust: refuse,
        maxExpand: 100,
        maxSize: 10,
        // KaTeX adds the formula's definitions to this object.
        macros: { ...macros },
      }),
    );
  } catch {
    // Besides parse errors, deep nesting can exhaust KaTeX's stack.
    return null;
  }
}

/** Without trust, KaTeX would show the name of a rejected command (`\href`, `\includegraphics`) and drop its argument. */
function refuse(): never {
  throw new Error('The command needs trust.');
}
