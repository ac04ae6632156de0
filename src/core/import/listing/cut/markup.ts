/** Whether brackets, quotes and formulas are still open at a place in a text. */
export interface Markup {
  /** Open brackets; negative if more were closed than opened. */
  readonly brackets: number;
  /** Within a formula: after an odd number of `$`. */
  readonly formula: boolean;
  /** Within double quotes: straight, curly or TeX's. */
  readonly quotes: boolean;
}

export type MarkupAt = (offset: number) => Markup;

const mark = /\\.|[([{)\]}$"“”]|``|''/g;

/** Scans the brackets, quotes and formulas of a text once; results are exact for offsets from `from` on. */
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
