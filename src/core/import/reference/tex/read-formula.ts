import { signCommands } from '../../../model/markup-symbols.data.ts';
import { readScript, toScriptLetters } from '../../../model/markup-scripts.ts';
import { mendFormula } from './mend-formula.ts';
import { readTex, type TexForm } from './read-tex.ts';
import { createTexSource } from './source.ts';

/** A formula between dollars; as text where there is no place for formulas, or where it cannot be typeset. */
export function readFormula(tex: string, form: TexForm): string {
  const mended = form === 'markup' ? mendFormula(tex.trim()) : null;
  return mended === null ? writeText(tex, form) : writeFormula(mended);
}

function writeText(tex: string, form: TexForm): string {
  const text = readTex(createTexSource(tex), { start: 0, end: tex.length }, 'math').replaceAll(/\s+/g, ' ').trim();
  return form === 'markup' ? text.replace(/[{}$]/g, '\\$&').replaceAll('~', '\\textasciitilde{}') : text;
}

/** Dollars within a formula (`\text{at $x$}`) would close it. */
function writeFormula(tex: string): string {
  // LaTeX's old fonts have single signs in formulas only; as letters they can be read, found and exported.
  const sign = /^\\[A-Za-z]+$/.test(tex) ? signCommands.get(tex.slice(1)) : tex;
  const script = readScript(tex);
  const letters = script && toScriptLetters(script);
  if (letters) return letters;
  if (tex === '' || /^(?:[|<>]|[\p{Script=Greek}\p{Sm}])$/u.test(sign ?? '')) return sign ?? '';
  return /(?<!\\)\$/.test(tex) ? `\\(${tex}\\)` : `$${tex}$`;
}
