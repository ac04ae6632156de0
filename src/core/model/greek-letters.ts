import { foldText } from './fold.ts';

/** Each letter in the order of the alphabet: its name, and the Latin letters for it in a word. */
const letters: ReadonlyMap<string, readonly [name: string, latin: string]> = new Map([
  ['α', ['alpha', 'a']],
  ['β', ['beta', 'b']],
  ['γ', ['gamma', 'g']],
  ['δ', ['delta', 'd']],
  ['ε', ['epsilon', 'e']],
  ['ζ', ['zeta', 'z']],
  ['η', ['eta', 'e']],
  ['θ', ['theta', 'th']],
  ['ι', ['iota', 'i']],
  ['κ', ['kappa', 'k']],
  ['λ', ['lambda', 'l']],
  ['μ', ['mu', 'm']],
  ['ν', ['nu', 'n']],
  ['ξ', ['xi', 'x']],
  ['ο', ['omicron', 'o']],
  ['π', ['pi', 'p']],
  ['ρ', ['rho', 'r']],
  ['σ', ['sigma', 's']],
  ['τ', ['tau', 't']],
  ['υ', ['upsilon', 'y']],
  ['φ', ['phi', 'ph']],
  ['χ', ['chi', 'ch']],
  ['ψ', ['psi', 'ps']],
  ['ω', ['omega', 'o']],
]);

/** A longer run of Greek letters is a word. */
const mostSymbols = 2;

/**
 * A folded text without Greek letters, if most of its letters are Latin: `tau -bench` for `τ-Bench`, `logos` for `λόγος`. A text in Greek
 * stays Greek.
 */
export function spellGreekLetters(text: string): string {
  const folded = foldText(text);
  if (!/\p{Script=Greek}/u.test(folded)) return folded;
  const [greek, latin] = [/\P{Script=Greek}/gu, /\P{Script=Latin}/gu].map(
    (others) => folded.replaceAll(others, '').length,
  );
  if ((greek ?? 0) >= (latin ?? 0)) return folded;
  return folded.replaceAll(/[α-ω]+/gu, (run) => {
    const spelled = Array.from(run, (letter) => letters.get(letter) ?? [letter, letter]);
    return run.length > mostSymbols
      ? spelled.map(([, own]) => own).join('')
      : spelled.map(([name]) => ` ${name} `).join('');
  });
}
