import { type Script, scriptRuns, toScriptLetters } from '../markup-scripts.ts';
import type { Markup, Style } from '../markup.ts';
import { markupWords } from '../markup-words.ts';
import type { ReadContext } from './scanned-text.ts';

/** A styled text; without letters, only its space. */
export function createStyled(style: Style, children: Markup): Markup {
  const isEmpty = children.every((inline) => inline.type === 'text' && inline.value.trim() === '');
  return isEmpty ? children : [{ type: 'styled', style, children }];
}

/** A superscript or subscript, in Unicode's letters if possible. `1st` is most readable without one. */
export function createScript(
  style: 'superscript' | 'subscript',
  inside: string | Markup,
  mode: ReadContext['mode'],
): string | Markup {
  const text = lettersOf(inside).trim();
  if (style === 'superscript') {
    if (/^(?:∘|°)$/.test(text)) return '°';
    if (mode !== 'formula' && /^(?:\p{L}{2,}|[*†‡§¶©®™])$/u.test(text)) return text;
  }
  return writeScript({ style, text });
}

/** A script in letters that all formats recognise, or else as an element. */
export function writeScript({ style, text }: Script): string | Markup {
  const letters = /^\p{L}{2,}$/u.test(text) ? null : toScriptLetters({ style, text });
  return letters !== null && scriptRun.test(letters) ? letters : createStyled(style, [{ type: 'text', value: text }]);
}

const scriptRun = new RegExp(`^(?:${scriptRuns})$`, 'u');

export const lettersOf = (piece: string | Markup) => (typeof piece === 'string' ? piece : markupWords(piece));
