/** Whether the brackets, quotes and formulas opened before a place of a text are closed there. */
export interface Markup {
  /** Brackets open; negative where more were closed than opened. */
  readonly brackets: number;
  /** Inside a formula: after an odd number of `$`. */
  readonly formula: boolean;
  /** Inside double quotes, straight, curled or TeX's. */
  readonly quotes: boolean;
}

export type MarkupAt = (offset: number) => Markup;

const mark = /\\.|[([{)\]}$"“”]|``|''/g;

/** Reads a text's brackets, quotes and formulas once; the answers are exact for offsets from `from` on. */
export function findMarkup(text: string, from: number): MarkupAt {
  const marks: (Markup & { readonly after: number })[] = [];
  let state: Markup = { brackets: 0, formula: false, quotes: false };
  const first = { ...state };
  for (const match of text.matchAll(mark)) {
    state = applyMark(match[0], state);
    if (match.index < from) Object.assign(first, state);
    else marks.push({ ...state, after: match.index });
  }
  marks.reverse();
  return (offset) => marks.find(({ after }) => after < offset) ?? first;
}

function applyMark(sign: string, state: Markup): Markup {
  if (sign === '$') return { ...state, formula: !state.formula };
  if (sign === '"') return { ...state, quotes: !state.quotes };
  if (sign === '“' || sign === '``') return { ...state, quotes: true };
  if (sign === '”' || sign === "''") return { ...state, quotes: false };
  if ('([{'.includes(sign)) return { ...state, brackets: state.brackets + 1 };
  return ')]}'.includes(sign) ? { ...state, brackets: state.brackets - 1 } : state;
}
