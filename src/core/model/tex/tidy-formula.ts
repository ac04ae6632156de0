import katex from 'katex';
import { dropPhantoms } from '../formula-words.ts';
import { isFormula } from '../formula.ts';
import { formulaCommands } from './commands.data.ts';
import { findCharacters } from './characters.ts';

/** Formulas that only consist of these characters are always accepted. */
const plainFormula = /^(?:[\p{L}\p{N}\s.,;:()[\]+=<>|/*!'-]|[_^](?=[A-Za-z\d{])(?![^{]?[_^])|\{[\p{L}\p{N}+-]*\})*$/u;

/** The TeX of a formula in a form that all formats and programs support; null if it is not a formula. */
export function tidyFormula(tex: string): string | null {
  const formula = liftInnerFormulas(dropBraces(escapeSigns(tex.trim())));
  return isFormula(formula) ? formula : null;
}

/** The same in commands that the typesetter supports; null also if it cannot be typeset. */
export function normaliseFormula(tex: string): string | null {
  const known = dropPhantoms(tex.trim()).replace(
    /\\([A-Za-z]+)/g,
    (command, name: string) => formulaCommands.get(name) ?? toCharacters(name) ?? command,
  );
  const formula = tidyFormula(known);
  return formula !== null && canBeTypeset(formula) ? formula : null;
}

/** Commands for running text (`\textmu`) do not exist in formulas. */
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
    // Besides parse errors, deep nesting can exhaust KaTeX's stack.
    return false;
  }
}

/** Drops braces around a script of one character, so that all formats and programs have the same formula. */
function dropBraces(tex: string): string {
  return tex.replace(/(?<!\\)([_^])\{([A-Za-z\d])\}/g, '$1$2');
}

/** Ends the text of a formula at an inner formula, so that no formula contains a dollar: `\text{a $b$ c}` becomes `\text{a }b\text{ c}`. */
function liftInnerFormulas(tex: string): string {
  return tex.replace(
    /\\text\{([^{}$]{0,999})\$([^{}$]{1,999})\$([^{}$]{0,999})\}/g,
    (_, before: string, inner: string, after: string) => [toText(before), inner, toText(after)].join(''),
  );
}

const toText = (text: string) => (text === '' ? '' : `\\text{${text}}`);

/** A percent sign cannot start a comment after lines were joined, and a single `#` or `&` has no meaning in TeX. */
function escapeSigns(tex: string): string {
  const aligned = /\\begin\b|\\(?:matrix|pmatrix|cases)\b/.test(tex);
  return tex.replace(/\\[^]|[%#&]/g, (sign) => (sign.length > 1 || (sign === '&' && aligned) ? sign : `\\${sign}`));
}
