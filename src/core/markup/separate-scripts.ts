import { readScriptLetters, scriptRuns } from '../model/markup-scripts.ts';
import type { Inline, Markup } from '../model/markup.ts';

/** Turns superscript and subscript characters in markup into script elements; phonetic letters stay. */
export function separateScripts(markup: Markup): Markup {
  return markup.flatMap((inline) => (inline.type === 'text' ? separateIn(inline.value) : [inline]));
}

const scriptRun = new RegExp(`(${scriptRuns})`, 'u');

/** Matches have odd indexes; only the first and the last piece can be empty. */
function separateIn(text: string): Markup {
  return text
    .split(scriptRun)
    .map((piece, index): Inline => {
      if (index % 2 === 0) return { type: 'text', value: piece };
      const { style, text: value } = readScriptLetters(piece);
      return { type: 'styled', style, children: [{ type: 'text', value }] };
    })
    .filter((inline) => inline.type !== 'text' || inline.value !== '');
}
