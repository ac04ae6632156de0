import katex from 'katex';
import { dropPhantoms } from '../formula-words.ts';
import { isFormula } from '../formula.ts';
import { formulaCommands } from './commands.data.ts';
import { findCharacters } from './characters.ts';

/** Formulas of such signs only are never refused. */
const plainFormula = /^(?:[\p{L}\p{N}\s.,;:()[\]+=<>|/*!'-]|[_^](?=[A-Za-z\d{])(?![^{]?[_^])|\{[\p{L}\p{N}+-]*\})*$/u;

/** The TeX of a formula in a form that all formats and readers understand; null where it is none. */
export function tidyFormula(tex: string): string | null {
  const formula = liftInnerFormulas(dropBraces(escapeSigns(tex.trim())));
  return isFormula(formula) ? formula : null;
}

/** The same in commands that the typesetter knows; null as well where it cannot be typeset. */
export function normaliseFormula(tex: string): string | null {
  const known = dropPhantoms(tex.trim()).replace(
    /\\([A-Za-z]+)/g,
    (command, name: string) => formulaCommands.get(name) ?? toCharacters(name) ?? command,
  );
  const formula = tidyFormula(known);
  return formula !== null && canBeTypeset(formula) ? formula : null;
}

/** Commands of running text (`\textmu`) are not known in formulas. */
function toCharacters(name: string): string | null {
  const text =
    /^text[a-z]{3,}$/.test(name) && !/^text(?:bf|it|rm|sf|tt|up|md|normal|style)$/.test(name)
      ? findCharacters(name)
      : null;
  return text === null || /[\\{}$%#&_^~]/.test(text) ? null : `\\text{${text}}`;
}

function canBeTypeset(tex: string): boolean {
  if (tex.length < 200 && plainFormula.test(tex) && !/[_^][^_^]*[_^]/.test(tex)) return true;
  try {
    katex.renderToString(tex, { output: 'mathml', throwOnError: true, strict: false, maxExpand: 100 });
    return true;
  } catch {
    // Besides parse errors, a formula can nest so deeply that KaTeX runs out of stack.
    return false;
  }
}

/** A script of one character needs no braces: all formats and readers have the same formula then. */
function dropBraces(tex: string): string {
  return tex.replace(/(?<!\\)([_^])\{([A-Za-z\d])\}/g, '$1$2');
}

/** A formula within the text of a formula ends that text, so that no formula holds a dollar: `\text{a $b$ c}` is `\text{a }b\text{ c}`. */
function liftInnerFormulas(tex: string): string {
  return tex.replace(
    /\\text\{([^{}$]{0,999})\$([^{}$]{1,999})\$([^{}$]{0,999})\}/g,
    (_, before: string, inner: string, after: string) => [toText(before), inner, toText(after)].join(''),
  );
}

const toText = (text: string) => (text === '' ? '' : `\\text{${text}}`);

/** A percent sign cannot begin a comment where lines were joined, nor can a lone `#` or `&` mean anything to TeX. */
function escapeSigns(tex: string): string {
  const aligned = /\\begin\b|\\(?:matrix|pmatrix|cases)\b/.test(tex);
  return tex.replace(/\\[^]|[%#&]/g, (sign) => (sign.length > 1 || (sign === '&' && aligned) ? sign : `\\${sign}`));
}
