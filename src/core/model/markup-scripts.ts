/** Below or above the line. */
export type ScriptStyle = 'subscript' | 'superscript';

/** A subscript or superscript word or number. */
export interface Script {
  readonly style: ScriptStyle;
  readonly text: string;
}

/**
 * Parses a formula that is only a script, which people use where running text lacks one: `Cu$_2$O`, `T$_\mathrm{eff}$`, `$^{13}$C`.
 * Null for any other formula.
 */
export function readScript(tex: string): Script | null {
  const [, sign, body = ''] = /^([_^])\s*(\S.*)$/su.exec(tex) ?? [];
  const [, upright, group, single] = scriptBody.exec(body) ?? [];
  const text = (upright ?? group ?? single)?.trim().replace(/^-(?=\d|$)/u, '−');
  if (sign === undefined || text === undefined || text === '') return null;
  return { style: sign === '_' ? 'subscript' : 'superscript', text };
}

const word = String.raw`[\p{L}\p{N}+\-−., ]+`;
const uprightWord = String.raw`\\(?:text|textrm|textnormal|mathrm|rm)\s*\{(${word})\}`;
const scriptBody = new RegExp(String.raw`^(?:\{?\s*${uprightWord}\s*\}?|\{(${word})\}|([\p{L}\p{N}+\-−]))$`, 'u');

/** Characters with a superscript or subscript form in Unicode. Source: Unicode 16, `<super>` and `<sub>` decompositions. */
const letters: Readonly<Record<ScriptStyle, ReadonlyMap<string, string>>> = {
  superscript: zip(
    '0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ',
    '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ',
  ),
  subscript: zip('0123456789+−=()aehijklmnoprstuvxβγρφχ', '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ'),
};

/** Whether Unicode has the script form of a character. */
export function hasScriptLetter(style: ScriptStyle, character: string): boolean {
  return letters[style].has(character);
}

/** A script in Unicode's characters, with a minus for a hyphen; null if one is missing. */
export function toScriptLetters({ style, text }: Script): string | null {
  const found = Array.from(text.replaceAll('-', '−'), (character) => letters[style].get(character));
  return found.includes(undefined) ? null : found.join('');
}

/** Matches runs of superscript or subscript characters, except phonetic letters. */
export const scriptRuns = '[⁰ⁱ⁴-⁾ⁿ¹²³]+|[₀-₎ₐ-ₜᵢ-ᵪⱼ]+';

/** A run of superscript or subscript characters as a script. */
export function readScriptLetters(run: string): Script {
  const text = Array.from(run, (letter) => plainLetters.get(letter) ?? letter).join('');
  const isRaised = letters.superscript.get(text.charAt(0)) === run.charAt(0);
  return { style: isRaised ? 'superscript' : 'subscript', text };
}

const plainLetters: ReadonlyMap<string, string> = new Map(
  Object.values(letters).flatMap((pairs) => [...pairs].map(([plain, raised]) => [raised, plain] as const)),
);

function zip(keys: string, values: string): ReadonlyMap<string, string> {
  const characters = Array.from(values);
  return new Map(Array.from(keys, (key, index) => [key, characters[index] ?? key]));
}
