/** The positions of the parts of a bar, in drawing units; `part` is the index of the value. */
export interface BarPart {
  readonly part: number;
  readonly y: number;
  readonly height: number;
}

export interface Bar {
  /** Left edge and width of the column of the bar. */
  readonly x: number;
  readonly width: number;
  /** Left edge and width of the bar itself. */
  readonly barX: number;
  readonly barWidth: number;
  /** Upper edge of the whole bar. */
  readonly top: number;
  readonly parts: readonly BarPart[];
}

/** The widest bar, as a share of the area: a chart of few years is not a wall. */
const widestBar = 0.08;
const widestGap = 1;

/**
 * Lays out stacked bars, the first value at the bottom, in an area of the given size whose bottom is at `height`. The highest bar
 * fills the area, and a bar is at least one unit high. A non-zero value is at least one unit high, too, and the others in its bar make room
 * for it; in a bar without that room, parts and gaps are smaller.
 */
export function layOutStackedBars(
  rows: readonly (readonly number[])[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Bar[] {
  const highest = Math.max(1, ...rows.map(add));
  const column = width / Math.max(1, rows.length);
  const barWidth = Math.min(widestBar * width, column * 0.72);
  return rows.map((values, index) => {
    const parts: BarPart[] = [];
    let foot = height;
    const { sizes, gap } = divideBar(values, Math.max(1, (add(values) * height) / highest));
    for (const [part, size] of sizes.entries()) {
      if (size === 0) continue;
      parts.push({ part, y: round(foot - size + gap), height: round(size - gap) });
      foot -= size;
    }
    const x = index * column;
    return {
      x: round(x),
      width: round(column),
      barX: round(x + (column - barWidth) / 2),
      barWidth: round(barWidth),
      top: round(foot),
      parts,
    };
  });
}

/**
 * The height of each value in a bar of the given height, including the gap above it. Gaps are a fifth of the mean height at most, so that the
 * colours outweigh them.
 */
function divideBar(
  values: readonly number[],
  height: number,
): { readonly sizes: readonly number[]; readonly gap: number } {
  const total = add(values);
  const mean = height / values.filter((value) => value > 0).length;
  const gap = Math.min(widestGap, mean / 5);
  const smallest = Math.min(1 + gap, mean / 2);
  const wanted = values.map((value) => (value === 0 ? 0 : Math.max(smallest, (value * height) / total)));
  const least = wanted.filter((size) => size > 0).length * smallest;
  const spare = add(wanted) - least;
  const share = spare === 0 ? 0 : (height - least) / spare;
  return { sizes: wanted.map((size) => (size === 0 ? 0 : smallest + (size - smallest) * share)), gap };
}

const add = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const round = (value: number) => Math.round(value * 100) / 100;
