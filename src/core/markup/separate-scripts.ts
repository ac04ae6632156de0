import { readScriptLetters, scriptRuns } from '../model/markup-scripts.ts';
import type { Inline, Markup } from '../model/markup.ts';

/** Takes raised and lowered characters out of the texts of a markup, as scripts; letters of phonetic writing stay. */
export function separateScripts(markup: Markup): Markup {
  return markup.flatMap((inline) => (inline.type === 'text' ? separateIn(inline.value) : [inline]));
}

const scriptRun = new RegExp(`(${scriptRuns})`, 'u');

/** Runs are the odd ones of the pieces, and only the first and the last piece can be empty. */
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
