import type { Inline, Markup, RichText } from '../model/markup.ts';
import { type ScriptStyle, toScriptLetters } from '../model/markup-scripts.ts';
import { cleanText, setApostrophes } from '../model/markup-clean.ts';
import { separateScripts } from '../markup/separate-scripts.ts';

/** Wraps a text in the markup of a format. */
export type WrapMarkup = (kind: 'math' | (Inline & { type: 'styled' })['style'], text: string) => string;

/**
 * A title or abstract for reference managers: plain text with formulas as TeX between `$`, as arXiv exports them. No other form of a
 * formula survives on the way into a LaTeX document. `wrap` writes formulas, scripts and styled words in the markup of the format.
 */
export function toCitationText({ markup: whole }: RichText, wrap: WrapMarkup = wrapPlainly): string {
  const render = (markup: Markup): string =>
    separateScripts(markup)
      .map((inline) => {
        if (inline.type === 'text') return inline.value;
        if (inline.type === 'math') return citeFormula(inline.tex, wrap);
        return inline.type === 'styled' ? wrap(inline.style, render(inline.children)) : render(inline.children);
      })
      .join('');
  return toPlainText(render(whole));
}

/** A number is no formula to those who read it, and a variable is a letter in italics. */
function citeFormula(tex: string, wrap: WrapMarkup): string {
  const written = tex.trim();
  if (/^\d+(?:[.,]\d+)*$/.test(written)) return written;
  return /^[a-z]$/i.test(written) ? wrap('emphasis', written) : wrap('math', `$${tex}$`);
}

/** Scripts as Unicode letters, or as a TeX formula if Unicode lacks one of them. */
const wrapPlainly: WrapMarkup = (kind, text) => {
  if (kind !== 'subscript' && kind !== 'superscript') return text;
  return toScriptLetters({ style: kind, text }) ?? `$${kind === 'subscript' ? '_' : '^'}{\\text{${text}}}$`;
};

/** A script in the tags of HTML, CSL and reference managers, with a hyphen for the minus sign. */
export function wrapScript(style: ScriptStyle, text: string): string {
  const tag = style === 'subscript' ? 'sub' : 'sup';
  return `<${tag}>${text.replaceAll('−', '-')}</${tag}>`;
}

/** A name or another text without markup, with typographic apostrophes as LaTeX sets them, so that all formats agree. */
export function toPlainText(text: string): string {
  return setApostrophes(cleanText(text));
}
