import type { Inline, Markup } from './markup.ts';

/** Whether something is set lower or higher than its line. */
export type ScriptStyle = 'subscript' | 'superscript';

/** A word or a number that a writer has set lower or higher. */
export interface Script {
  readonly style: ScriptStyle;
  readonly text: string;
}

/**
 * Reads a formula that is nothing but a script, which writers use where running text has none: `Cu$_2$O`, `T$_\mathrm{eff}$`,
 * `$^{13}$C`. Null for every other formula.
 */
export function readScript(tex: string): Script | null {
  const [, sign, body = ''] = /^([_^])\s*(.+)$/su.exec(tex) ?? [];
  const [, upright, group, single] = scriptBody.exec(body) ?? [];
  const text = (upright ?? group ?? single)?.trim().replace(/^-(?=\d|$)/u, '−');
  if (sign === undefined || text === undefined || text === '') return null;
  return { style: sign === '_' ? 'subscript' : 'superscript', text };
}

const word = String.raw`[\p{L}\p{N}+\-−., ]+`;
const uprightWord = String.raw`\\(?:text|textrm|textnormal|mathrm|rm)\s*\{(${word})\}`;
const scriptBody = new RegExp(String.raw`^(?:\{?\s*${uprightWord}\s*\}?|\{(${word})\}|([\p{L}\p{N}+\-−]))$`, 'u');

/** Characters that Unicode has in superscript and in subscript. Source: Unicode 16, `<super>` and `<sub>` decompositions. */
const letters: Readonly<Record<ScriptStyle, ReadonlyMap<string, string>>> = {
  superscript: zip(
    '0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ',
    '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ',
  ),
  subscript: zip('0123456789+−=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ'),
};

/** Whether Unicode has a character as a script. */
export function hasScriptLetter(style: ScriptStyle, character: string): boolean {
  return letters[style].has(character);
}

/** A script in the characters that Unicode has for it, where a hyphen is a minus; null where it lacks one. */
export function toScriptLetters({ style, text }: Script): string | null {
  const found = Array.from(text.replaceAll('-', '−'), (character) => letters[style].get(character));
  return found.includes(undefined) ? null : found.join('');
}

/** Takes raised and lowered characters out of the texts of a markup, as scripts; letters of phonetic writing stay. */
export function separateScripts(markup: Markup): Markup {
  return markup.flatMap((inline) => (inline.type === 'text' ? separateIn(inline.value) : [inline]));
}

/** Runs are the odd ones of the pieces, and only the first and the last piece can be empty. */
function separateIn(text: string): Markup {
  return text
    .split(/([⁰ⁱ⁴-⁾ⁿ¹²³]+|[₀-₎ₐ-ₜᵢ-ᵪⱼ]+)/u)
    .map((piece, index): Inline => {
      if (index % 2 === 0) return { type: 'text', value: piece };
      const value = Array.from(piece, (letter) => plainLetters.get(letter) ?? letter).join('');
      const style = letters.superscript.get(value.charAt(0)) === piece.charAt(0) ? 'superscript' : 'subscript';
      return { type: 'styled', style, children: [{ type: 'text', value }] };
    })
    .filter((inline) => inline.type !== 'text' || inline.value !== '');
}

const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.values(letters).flatMap((pairs) => [...pairs].map(([plain, raised]) => [raised, plain] as const)),
);

function zip(keys: string, values: string): ReadonlyMap<string, string> {
  const characters = Array.from(values);
  return new Map(Array.from(keys, (key, index) => [key, characters[index] ?? key]));
}
