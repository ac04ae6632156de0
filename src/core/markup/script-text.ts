import { type Script, toScriptLetters } from '../model/markup-scripts.ts';

/** A script as text: in Unicode's script letters; a word stays on the line, where it reads better; otherwise after TeX's sign. */
export function renderScriptText({ style, text }: Script): string {
  const letters = /\p{L}{3}/u.test(text) ? null : toScriptLetters({ style, text });
  if (letters !== null) return letters;
  const isOne = /^[\p{L}\p{N}]+$/u.test(text) || Array.from(text).length === 1;
  return (style === 'subscript' ? '_' : '^') + (isOne ? text : `(${text})`);
}

/** A script beside a text instead of in a formula, as people type it in a search: `Teff`, `nth`, `Cu2−xO`. */
export function renderTextScript({ style, text }: Script): string {
  if (/^\p{L}{2,}$/u.test(text)) return text;
  const script = renderScriptText({ style, text });
  // `10−3.5` would be another number than `10^(−3.5)`.
  return script.startsWith('_') ? text : script;
}
