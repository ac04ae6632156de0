/** Characters that Unicode has in superscript and in subscript. Source: Unicode 16, `<super>` and `<sub>` decompositions. */
export const superscripts: ReadonlyMap<string, string> = zip(
  '0123456789+−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ',
);

export const subscripts: ReadonlyMap<string, string> = zip(
  '0123456789+−=()aehijklmnoprstuvxβγρφχ',
  '₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ',
);

/** Combining marks by the sign that MathML puts over a letter. */
export const accents: ReadonlyMap<string, string> = new Map([
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['ˉ', '\u0304'],
  ['‾', '\u0305'],
  ['˘', '\u0306'],
  ['˙', '\u0307'],
  ['¨', '\u0308'],
  ['˚', '\u030A'],
  ['ˇ', '\u030C'],
  ['ˊ', '\u0301'],
  ['ˋ', '\u0300'],
  ['→', '\u20D7'],
]);

function zip(keys: string, values: string): ReadonlyMap<string, string> {
  const characters = Array.from(values);
  return new Map(Array.from(keys, (key, index) => [key, characters[index] ?? key]));
}
