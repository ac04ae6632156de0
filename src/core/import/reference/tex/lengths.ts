const length = String.raw`-?(?:\d{1,6}\.?\d{0,6}|\.\d{1,6}) ?(?:ex|em|pt|pc|mm|cm|in|bp|dd|cc|sp|mu)`;
const shift = new RegExp(
  String.raw`\\(?:raise|lower|kern|mkern|hskip|vskip|mskip) ?${length}(?: plus ${length})?(?: minus ${length})? ?`,
  'gu',
);

/** Drops TeX's commands that move or separate boxes by a length, as in `\raise.17ex\hbox{$\scriptstyle\sim$}` for a tilde. */
export const dropLengths = (tex: string) => tex.replaceAll(shift, '');
