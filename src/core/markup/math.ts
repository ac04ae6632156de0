import type { Element } from 'hast';
import katex from 'katex';
import { readMathml } from './math-tree.ts';

/** Commands that abstracts use and KaTeX does not know. */
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

/** Longer formulas are shown as TeX; real ones in abstracts stay under a quarter of this. */
const longestTex = 2000;

/**
 * Typesets a formula as a MathML element that is safe in a page: known elements and attributes only, no colour, style,
 * link or class. Null where it is no formula that KaTeX understands: then show its TeX.
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
        // KaTeX writes definitions of the formula into this object.
        macros: { ...macros },
      }),
    );
  } catch {
    // Besides parse errors, a formula can nest so deeply that KaTeX runs out of stack.
    return null;
  }
}

/** Without trust KaTeX would show the name of a refused command (`\href`, `\includegraphics`) and lose its argument. */
function refuse(): never {
  throw new Error('The command needs trust.');
}
