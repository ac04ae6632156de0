import { cleanText, setApostrophes } from '../../../model/markup-clean.ts';
import { resolveConditionals } from './conditionals.ts';
import { htmlToTex } from './html.ts';
import { readTex, type TexForm } from './read-tex.ts';
import { createTexSource } from './source.ts';
import { undoExports } from './undo-exports.ts';

/** Without one of these a field is text and nothing else. */
const sign = /[\\{}$~^`'&<_-]/;

/**
 * A title or an abstract in TeX or HTML, for the model: letters in Unicode, formulas between dollars, styles as `\emph{…}`, no
 * command that the model does not know and no brace that only protects words. One line. Never throws.
 */
export function cleanTex(text: string): string {
  return normalise(clean(text, 'markup'));
}

/** A name, a venue or another plain text in TeX or HTML, as Unicode without markup. One line. Never throws. */
export function texToText(text: string): string {
  return normalise(clean(text, 'plain'));
}

/** The sign for a millionth is a Greek letter, which Unicode has twice. */
function normalise(text: string): string {
  return text.normalize('NFC').replaceAll('\u00b5', 'μ');
}

/** The model takes a dollar with a digit behind it for money. Of what can be a formula only, an empty group divides it. */
const formulaBeforeDigit = /\$([^$\s](?:[^$]{0,80}[^$\s])?)\$(\d?)/g;

function divideFromDigit(formula: string, tex: string, digit: string): string {
  return digit === '' || /^\d|[a-z]{3}\s/i.test(tex) ? formula : `$${tex}$\{}${digit}`;
}

function clean(text: string, form: TexForm): string {
  if (!sign.test(text)) return cleanText(text);
  const tex = resolveConditionals(htmlToTex(undoExports(cleanText(text)))).replace(formulaBeforeDigit, divideFromDigit);
  return setApostrophes(cleanText(readTex(createTexSource(tex), { start: 0, end: tex.length }, form)));
}
