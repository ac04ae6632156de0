import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutStackedBars } from './stacked-bars.ts';

const field = { width: 300, height: 100 };

describe('stacked bars', () => {
  test('have columns of equal width, with the first value at the bottom and gaps between parts', () => {
    expect(layOutStackedBars([[3, 0, 1], [0, 0, 2], []], field)).toEqual([
      {
        x: 0,
        width: 100,
        barX: 38,
        barWidth: 24,
        top: 0,
        parts: [
          { part: 0, y: 26, height: 74 },
          { part: 2, y: 1, height: 24 },
        ],
      },
      { x: 100, width: 100, barX: 138, barWidth: 24, top: 50, parts: [{ part: 2, y: 51, height: 49 }] },
      { x: 200, width: 100, barX: 238, barWidth: 24, top: 100, parts: [] },
    ]);
  });

  test('stay within the field despite many small parts and a large one', () => {
    const [bar] = layOutStackedBars([[994, 1, 1, 1, 1, 1, 1]], field);
    expect(bar?.top).toBe(0);
    expect(bar?.parts.map(({ height }) => height)).toEqual([87, 1, 1, 1, 1, 1, 1]);
  });

  test('are absent without rows, and empty if all values are 0', () => {
    expect(layOutStackedBars([], field)).toEqual([]);
    expect(layOutStackedBars([[0, 0]], field)).toMatchObject([{ top: 100, parts: [] }]);
  });

  const anyRows = fc.array(fc.array(fc.oneof(fc.nat(3), fc.nat(1000)), { maxLength: 7 }), {
    minLength: 1,
    maxLength: 12,
  });

  test('show each positive value, at least one unit high if there is room, without overlap, within the field', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const bars = layOutStackedBars(rows, field);
        expect(bars.length).toBe(rows.length);
        for (const [index, { x, width, barX, barWidth, top, parts }] of bars.entries()) {
          const values = rows[index] ?? [];
          expect(parts.map(({ part }) => part)).toEqual([...values.keys()].filter((part) => values[part] !== 0));
          const hasRoom = field.height - top >= 4 * parts.length;
          let foot = field.height;
          for (const { y, height } of parts) {
            expect(height).toBeGreaterThanOrEqual(hasRoom ? 0.98 : 0.05);
            expect(y + height).toBeLessThanOrEqual(foot + 0.02);
            foot = y;
          }
          expect(top).toBeLessThanOrEqual(foot);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(barX).toBeGreaterThanOrEqual(x);
          expect(barX + barWidth).toBeLessThanOrEqual(x + width + 0.01);
        }
      }),
    );
  });

  test('are as high as their totals, but at least one unit, and mostly colour', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        const highest = Math.max(1, ...rows.map(sum));
        for (const [index, { top, parts }] of layOutStackedBars(rows, field).entries()) {
          const total = sum(rows[index] ?? []);
          const wanted = total === 0 ? 0 : Math.max(1, (total / highest) * field.height);
          expect(field.height - top).toBeCloseTo(wanted, 1);
          const coloured = sum(parts.map(({ height }) => height));
          expect(coloured).toBeGreaterThanOrEqual(0.79 * wanted - 0.02 * parts.length);
        }
      }),
    );
  });

  test('fill the field with the highest total', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
        const highest = Math.max(...rows.map(sum));
        for (const [index, { top }] of layOutStackedBars(rows, field).entries()) {
          if (sum(rows[index] ?? []) === highest && highest > 0) expect(top).toBeCloseTo(0, 1);
        }
      }),
    );
  });
});
