import katex from 'katex';
import { dropPhantoms } from '../../../model/formula-words.ts';
import { formulaCommands } from './commands.data.ts';
import { findCharacters } from './characters.ts';

/** Formulas of such signs only are never refused. */
const plainFormula = /^(?:[\p{L}\p{N}\s.,;:()[\]+=<>|/*!'-]|[_^](?=[A-Za-z\d{])(?![^{]?[_^])|\{[\p{L}\p{N}+-]*\})*$/u;

/** A formula in commands that the model's typesetter knows; null where it is none that can be typeset. */
export function mendFormula(tex: string): string | null {
  const mended = dropPhantoms(tex).replace(
    /\\([A-Za-z]+)/g,
    (command, name: string) => formulaCommands.get(name) ?? toCharacters(name) ?? command,
  );
  return canBeTypeset(mended) ? mended : null;
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
