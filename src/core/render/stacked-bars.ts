/** Where the parts of a bar stand, in the units of the drawing; `part` is the number of the value. */
export interface BarPart {
  readonly part: number;
  readonly y: number;
  readonly height: number;
}

export interface Bar {
  /** Left edge and width of the column that the bar stands in. */
  readonly x: number;
  readonly width: number;
  /** Left edge and width of the bar itself. */
  readonly barX: number;
  readonly barWidth: number;
  /** Upper edge of the whole bar. */
  readonly top: number;
  readonly parts: readonly BarPart[];
}

const widestBar = 30;
const gap = 1;

/**
 * Lays out stacked bars, the first value at the foot, in a field of the given size whose foot is at `height`. The highest bar
 * fills the field; a value that is not 0 is at least one unit high.
 */
export function layOutStackedBars(
  rows: readonly (readonly number[])[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Bar[] {
  const highest = Math.max(1, ...rows.map((values) => values.reduce((sum, value) => sum + value, 0)));
  const column = width / Math.max(1, rows.length);
  const barWidth = Math.min(widestBar, column * 0.72);
  return rows.map((values, index) => {
    const parts: BarPart[] = [];
    let foot = height;
    for (const [part, value] of values.entries()) {
      if (value === 0) continue;
      const full = (value / highest) * height;
      const drawn = Math.max(1, full - gap);
      parts.push({ part, y: round(foot - drawn), height: round(drawn) });
      foot -= Math.max(full, 1 + gap);
    }
    const x = index * column;
    return { x: round(x), width: round(column), barX: round(x + (column - barWidth) / 2), barWidth: round(barWidth), top: round(foot), parts };
  });
}

const round = (value: number) => Math.round(value * 100) / 100;
