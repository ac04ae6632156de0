const listNames = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Commands for fonts, accents, sizes and layout: only their arguments are read. */
const silent = listNames(
  'mathrm mathcal mathbb mathbf mathit mathsf mathfrak mathscr mathtt mathnormal mathds mathbbm boldsymbol bm pmb rm bf it sf tt cal ' +
    'text textrm textit textbf textsf texttt textsc textnormal textup textsubscript textsuperscript mbox hbox emph operatorname ' +
    'mathop mathbin mathrel mathord ensuremath xspace left right middle big Big bigg Bigg bigl bigr Bigl Bigr hat bar tilde vec dot ' +
    'ddot dddot acute grave breve check widehat widetilde overline underline overrightarrow overleftarrow overbrace underbrace ' +
    'mathring limits nolimits displaystyle textstyle scriptstyle sqrt phantom mathstrut smash',
);

/** Commands for signs without a name in addresses, and for spaces. */
const signs = listNames(
  'circ degree pm mp times cdot ast star dagger ddagger prime bullet to rightarrow leftarrow leftrightarrow longrightarrow Rightarrow ' +
    'Leftarrow Leftrightarrow mapsto le leq leqslant lesssim ge geq geqslant gtrsim ll gg ne neq approx sim simeq cong equiv propto mid ' +
    'parallel perp in ni notin subset subseteq supset supseteq cup cap setminus langle rangle lfloor rfloor lceil rceil lbrace rbrace ' +
    'vert Vert ldots cdots dots vdots ddots quad qquad colon frac dfrac tfrac binom over choose stackrel overset underset',
);

const partPattern = /\\([a-zA-Z]+) *|\\.|[{}]+|[\^_]|[^\\{}^_]+/gsu;

/**
 * The words of a formula in its text form: `Zn2O` for `\mathrm{Zn}_2\mathrm{O}`, `alpha s` for `\alpha_s`. Greek letters and functions
 * are named.
 */
export function formulaWords(tex: string): string {
  const hasTwoGroups = /\\[dt]?(?:frac|binom)/u.test(tex);
  let words = '';
  for (const [part, name] of dropPhantoms(tex).matchAll(partPattern)) {
    if (name !== undefined) words += silent.has(name) ? '' : signs.has(name) ? ' ' : ` ${name} `;
    else if (part.startsWith('\\')) words += ' ';
    else if (part === '}{' && hasTwoGroups) words += ' ';
    else if (!/^[{}^_]/u.test(part)) words += part;
  }
  return words.replaceAll('~', ' ').replaceAll(/\s+/gu, ' ');
}

/** A formula without commands that only reserve space. */
export function dropPhantoms(tex: string): string {
  return tex.replaceAll(/\\[vh]?phantom\s?\{(?:[^{}]|\{[^{}]{0,99}\}){0,99}\}/gu, '');
}

/** The commands of a formula spelled out: `mathrm Zn 2 mathrm O`. */
export const spellFormula = (tex: string): string => tex.replaceAll(/[\\^_{}]+/gu, ' ');
