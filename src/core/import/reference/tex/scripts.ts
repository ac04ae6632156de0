import { toScriptLetters } from '../../../model/markup-scripts.ts';
import type { TexForm } from './read-tex.ts';

/** A superscript or subscript in Unicode's letters, else as a formula where one may stand. `1st` is read best without one. */
export function writeScript(sign: '^' | '_', text: string, form: TexForm): string {
  const script = text.trim();
  if (script === '') return '';
  if (sign === '^' && /^(?:∘|°)$/.test(script)) return '°';
  if (sign === '^' && /^(?:\p{L}{2,}|[*†‡§¶©®™])$/u.test(script)) return form === 'math' ? `^${script}` : script;
  const style = sign === '^' ? 'superscript' : 'subscript';
  const letters = /^\p{L}{2,}$/u.test(script) ? null : toScriptLetters({ style, text: script });
  if (letters !== null) return letters;
  if (form === 'markup' && !/[\\{}$]/.test(script)) return `$${sign}{\\text{${script.replace(/[%#&_]/g, '\\$&')}}}$`;
  return sign + (/^[\p{L}\p{N}]+$/u.test(script) || script.length === 1 ? script : `(${script})`);
}
