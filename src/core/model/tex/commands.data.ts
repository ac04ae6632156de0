import type { Style } from '../markup.ts';

/**
 * The meaning of TeX commands in text, by name without the backslash. Source: LaTeX 2e, `fntguide` and `encguide`; Greek letters and
 * symbols as in plain TeX's math mode, because abstracts contain them outside formulas.
 */

/** Letters: TeX ends such a command at the following space. */
export const letterCommands: ReadonlyMap<string, string> = new Map([
  ['ss', 'ß'],
  ['o', 'ø'],
  ['O', 'Ø'],
  ['l', 'ł'],
  ['L', 'Ł'],
  ['aa', 'å'],
  ['AA', 'Å'],
  ['ae', 'æ'],
  ['AE', 'Æ'],
  ['oe', 'œ'],
  ['OE', 'Œ'],
  ['i', 'ı'],
  ['j', 'ȷ'],
  ['dh', 'ð'],
  ['DH', 'Ð'],
  ['dj', 'đ'],
  ['DJ', 'Đ'],
  ['th', 'þ'],
  ['TH', 'Þ'],
  ['ng', 'ŋ'],
  ['NG', 'Ŋ'],
]);

export const signCommands: ReadonlyMap<string, string> = new Map([
  ['textbackslash', '\\'],
  ['textasciitilde', '~'],
  ['textasciicircum', '^'],
  ['textasciigrave', '`'],
  ['textunderscore', '_'],
  ['textbraceleft', '{'],
  ['textbraceright', '}'],
  ['textdollar', '$'],
  ['textless', '<'],
  ['textgreater', '>'],
  ['textbar', '|'],
  ['textquotedblleft', '“'],
  ['textquotedblright', '”'],
  ['textquoteleft', '‘'],
  ['textquoteright', '’'],
  ['textquotesingle', "'"],
  ['textquotedbl', '"'],
  ['textendash', '–'],
  ['textemdash', '—'],
  ['textellipsis', '…'],
  ['ldots', '…'],
  ['dots', '…'],
  ['textbullet', '•'],
  ['textdegree', '°'],
  ['deg', '°'],
  ['degree', '°'],
  ['textmu', 'μ'],
  ['textregistered', '®'],
  ['texttrademark', '™'],
  ['copyright', '©'],
  ['textcopyright', '©'],
  ['S', '§'],
  ['P', '¶'],
  ['pounds', '£'],
  ['texteuro', '€'],
  ['euro', '€'],
  ['TeX', 'TeX'],
  ['LaTeX', 'LaTeX'],
  ['BibTeX', 'BibTeX'],
  ['alpha', 'α'],
  ['beta', 'β'],
  ['gamma', 'γ'],
  ['delta', 'δ'],
  ['epsilon', 'ϵ'],
  ['varepsilon', 'ε'],
  ['zeta', 'ζ'],
  ['eta', 'η'],
  ['theta', 'θ'],
  ['vartheta', 'ϑ'],
  ['iota', 'ι'],
  ['kappa', 'κ'],
  ['lambda', 'λ'],
  ['mu', 'μ'],
  ['nu', 'ν'],
  ['xi', 'ξ'],
  ['pi', 'π'],
  ['rho', 'ρ'],
  ['sigma', 'σ'],
  ['tau', 'τ'],
  ['upsilon', 'υ'],
  ['phi', 'ϕ'],
  ['varphi', 'φ'],
  ['chi', 'χ'],
  ['psi', 'ψ'],
  ['omega', 'ω'],
  ['Gamma', 'Γ'],
  ['Delta', 'Δ'],
  ['Theta', 'Θ'],
  ['Lambda', 'Λ'],
  ['Xi', 'Ξ'],
  ['Pi', 'Π'],
  ['Sigma', 'Σ'],
  ['Upsilon', 'Υ'],
  ['Phi', 'Φ'],
  ['Psi', 'Ψ'],
  ['Omega', 'Ω'],
  ['ell', 'ℓ'],
  ['hbar', 'ℏ'],
  ['infty', '∞'],
  ['times', '×'],
  ['pm', '±'],
  ['cdot', '·'],
  ['sim', '∼'],
  ['approx', '≈'],
  ['le', '≤'],
  ['leq', '≤'],
  ['ge', '≥'],
  ['geq', '≥'],
  ['neq', '≠'],
  ['to', '→'],
  ['rightarrow', '→'],
  ['odot', '⊙'],
  ['slash', '/'],
  ['hyphen', '-'],
  ['ndash', '–'],
  ['mdash', '—'],
  ['bibrangedash', '–'],
  ['textperiodcentered', '·'],
  ['textasteriskcentered', '*'],
  ['ast', '*'],
  ['textvisiblespace', ' '],
  ['flqq', '«'],
  ['frqq', '»'],
  ['og', '«'],
  ['fg', '»'],
  ['glqq', '„'],
  ['grqq', '“'],
  ['glq', '‚'],
  ['grq', '‘'],
  ['gt', '>'],
  ['lt', '<'],
  ['arcsec', '″'],
  ['arcmin', '′'],
  ['arcdeg', '°'],
  ['degr', '°'],
  ['micron', 'μm'],
  ['textcelsius', '°C'],
  ['celsius', '°C'],
  ['quotedblbase', '„'],
  ['quotesinglbase', '‚'],
  ['kms', 'km/s'],
  ['lbrace', '{'],
  ['rbrace', '}'],
  ['XeTeX', 'XeTeX'],
  ['XeLaTeX', 'XeLaTeX'],
  ['LuaTeX', 'LuaTeX'],
  ['LaTeXe', 'LaTeX2ε'],
  ['ConTeXt', 'ConTeXt'],
  ['AmS', 'AMS'],
  ['SS', 'SS'],
]);

/** Combining marks by the command that puts them on the next letter; commands named by a letter need a brace or a space. */
export const accentCommands: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030A'],
  ['H', '\u030B'],
  ['v', '\u030C'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
]);

/** Commands that style their argument. */
export const styleCommands: ReadonlyMap<string, Style> = new Map([
  ['emph', 'emphasis'],
  ['textit', 'emphasis'],
  ['textsl', 'emphasis'],
  ['mkbibemph', 'emphasis'],
  ['mkbibitalic', 'emphasis'],
  ['textbf', 'strong'],
  ['mkbibbold', 'strong'],
  ['textsc', 'small-caps'],
  ['texttt', 'code'],
  ['textsubscript', 'subscript'],
  ['sb', 'subscript'],
  ['textsuperscript', 'superscript'],
  ['sp', 'superscript'],
  ['up', 'superscript'],
]);

/** Commands that style the rest of their group; null only ends another style. */
export const declarations: ReadonlyMap<string, Style | null> = new Map([
  ['em', 'emphasis'],
  ['it', 'emphasis'],
  ['itshape', 'emphasis'],
  ['sl', 'emphasis'],
  ['slshape', 'emphasis'],
  ['bf', 'strong'],
  ['bfseries', 'strong'],
  ['sc', 'small-caps'],
  ['scshape', 'small-caps'],
  ['tt', 'code'],
  ['ttfamily', 'code'],
  ...listNull('rm sf up md upshape mdseries rmfamily sffamily normalfont'),
]);

/** The arguments that a command prints, in this order; `of` is their number. Commands without an entry print all. */
export const printedArguments: ReadonlyMap<string, { readonly of: number; readonly printed: readonly number[] }> =
  new Map([
    ...listArguments(
      'noopsort NoopSort SortNoop sortnoop noop cite citep citet citealp citeauthor citeyear parencite textcite autocite footcite footnote footnotemark thanks label ref eqref index vspace hspace color phantom vphantom hphantom includegraphics begin end fontsize selectlanguage pagestyle',
      1,
      [],
    ),
    ...listArguments('textcolor colorbox foreignlanguage fontfamily raisebox texorpdfstring', 2, [1]),
    ...listArguments('bibinfo bibfield bibnamefont', 2, [1]),
    ...listArguments('printfirst', 2, [0]),
    ...listArguments('switchargs', 2, [1, 0]),
    ...listArguments('textrm textsf textup textnormal text mbox', 1, [0]),
  ]);

/** Commands that print their argument between marks. */
export const enclosingCommands: ReadonlyMap<string, readonly [opening: string, closing: string]> = new Map([
  ...listMarks('enquote mkbibquote textquote textquotes', '“', '”'),
  ...listMarks('mkbibparens parentext', '(', ')'),
  ...listMarks('mkbibbrackets brackettext', '[', ']'),
]);

/** Commands that print nothing. */
export const silentCommands: ReadonlySet<string> = new Set(
  'relax protect noindent xspace centering small large Large footnotesize scriptsize tiny normalsize sloppy allowbreak nobreak leavevmode null ignorespaces unskip left right big Big bigl bigr Bigl Bigr displaystyle textstyle scriptstyle scriptscriptstyle limits nolimits autocap nocase hskip bibrangessep boldmath nonumber else fi'.split(
    ' ',
  ),
);

/** Commands that print a space. */
export const spaceCommands: ReadonlySet<string> = new Set(
  'par smallskip medskip bigskip newpage newline linebreak quad qquad space hfill item nobreakspace enspace thinspace addspace newblock bibsep'.split(
    ' ',
  ),
);

/** Commands in formulas that have more common equivalents. */
export const formulaCommands: ReadonlyMap<string, string> = new Map([
  ['mbox', '\\text'],
  ['hbox', '\\text'],
  ['textsc', '\\text'],
  ['textsl', '\\textit'],
  ['emph', '\\textit'],
  ['ensuremath', ''],
  ['xspace', ''],
  ['protect', ''],
  ['mathds', '\\mathbb'],
  ['mathbbm', '\\mathbb'],
  ['eps', '\\epsilon'],
  ['degree', '^\\circ'],
  ['degr', '^\\circ'],
  ['slash', '/'],
  ['sp', '^'],
  ['sb', '_'],
  ['textsubscript', '_'],
  ['textsuperscript', '^'],
  ['arcsec', "''"],
  ['arcmin', "'"],
  ['micron', '\\mu\\text{m}'],
  ['msun', 'M_\\odot'],
  ['Msun', 'M_\\odot'],
  ['lsun', 'L_\\odot'],
  ['Lsun', 'L_\\odot'],
  ['rsun', 'R_\\odot'],
  ['Rsun', 'R_\\odot'],
  ['kms', '\\text{km}\\,\\text{s}^{-1}'],
  ['nicefrac', '\\frac'],
  ['sfrac', '\\frac'],
]);

function listNull(names: string): readonly (readonly [string, null])[] {
  return names.split(' ').map((name) => [name, null]);
}

function listMarks(names: string, opening: string, closing: string) {
  return names.split(' ').map((name) => [name, [opening, closing]] as const);
}

function listArguments(names: string, of: number, printed: readonly number[]) {
  return names.split(' ').map((name) => [name, { of, printed }] as const);
}
