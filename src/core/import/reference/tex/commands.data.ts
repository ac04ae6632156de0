/** What TeX commands mean in the fields of references, by name without the backslash, where it is more than a character. */

export type Style = 'emph' | 'textbf' | 'textsc' | 'texttt';

/** Commands that style their argument, by the command with which a title or an abstract says so. */
export const styleCommands: ReadonlyMap<string, Style> = new Map([
  ['emph', 'emph'],
  ['textit', 'emph'],
  ['textsl', 'emph'],
  ['mkbibemph', 'emph'],
  ['mkbibitalic', 'emph'],
  ['textbf', 'textbf'],
  ['mkbibbold', 'textbf'],
  ['textsc', 'textsc'],
  ['texttt', 'texttt'],
]);

/** Commands that style the rest of their group; null only ends another style. */
export const declarations: ReadonlyMap<string, Style | null> = new Map([
  ['em', 'emph'],
  ['it', 'emph'],
  ['itshape', 'emph'],
  ['sl', 'emph'],
  ['slshape', 'emph'],
  ['bf', 'textbf'],
  ['bfseries', 'textbf'],
  ['sc', 'textsc'],
  ['scshape', 'textsc'],
  ['tt', 'texttt'],
  ['ttfamily', 'texttt'],
  ...listNull('rm sf up md upshape mdseries rmfamily sffamily normalfont'),
]);

/** Which of its arguments a command prints, in this order; `of` is the number that it takes. Without an entry it prints all. */
export const printedArguments: ReadonlyMap<string, { readonly of: number; readonly printed: readonly number[] }> =
  new Map([
    ...listArguments(
      'noopsort NoopSort SortNoop sortnoop noop cite citep citet citealp citeauthor citeyear parencite textcite autocite footcite footnote footnotemark thanks label ref eqref index vspace hspace color phantom vphantom hphantom begin end fontsize selectlanguage pagestyle',
      1,
      [],
    ),
    ...listArguments('textcolor colorbox foreignlanguage fontfamily raisebox texorpdfstring', 2, [1]),
    ...listArguments('bibinfo bibfield bibnamefont', 2, [1]),
    ...listArguments('printfirst', 2, [0]),
    ...listArguments('switchargs', 2, [1, 0]),
    ...listArguments('includegraphics', 1, []),
  ]);

/** Commands that print their argument between quotation marks. */
export const quoteCommands: ReadonlySet<string> = new Set(['enquote', 'mkbibquote', 'textquote', 'textquotes']);

/** Commands that print nothing. */
export const silentCommands: ReadonlySet<string> = new Set(
  'relax protect noindent xspace centering small large Large footnotesize scriptsize tiny normalsize sloppy allowbreak nobreak leavevmode null ignorespaces unskip left right big Big bigl bigr Bigl Bigr displaystyle textstyle limits nolimits autocap nocase hskip bibrangessep boldmath nonumber else fi'.split(
    ' ',
  ),
);

/** Commands that print a space. */
export const spaceCommands: ReadonlySet<string> = new Set(
  'par newline linebreak quad qquad space hfill item nobreakspace enspace thinspace addspace newblock bibsep'.split(
    ' ',
  ),
);

/** Characters that the tables of characters lack, or have in a form that does not suit running text. */
export const characters: ReadonlyMap<string, string> = new Map([
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
  ['micron', 'µm'],
  ['textcelsius', '°C'],
  ['celsius', '°C'],
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

/** Commands in formulas for which there are more common ones. */
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

function listArguments(names: string, of: number, printed: readonly number[]) {
  return names.split(' ').map((name) => [name, { of, printed }] as const);
}
