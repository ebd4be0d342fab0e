import { describe, expect, it } from 'vitest';
import { equalRows } from '../../../src/scene/equal-rows.ts';
import { outline } from '../../../src/scene/outline.ts';
import type { Outline } from '../../../src/scene/path-data.ts';

const square = (index: number, perRow: number): Outline =>
  outline({
    key: String(index),
    shape: 'rect',
    tone: 'people',
    x: 3 + (index % perRow) * 10,
    y: 7 + Math.floor(index / perRow) * 12,
    width: 8,
    height: 8,
  });
const squares = (count: number, perRow: number): readonly Outline[] =>
  Array.from({ length: count }, (_, index) => square(index, perRow));

describe('equalRows', () => {
  it('finds the first row, where its copies stand and what is left', () => {
    const outlines = squares(35, 9);
    const rows = equalRows(outlines);
    expect(rows?.row).toEqual(outlines.slice(0, 9));
    expect(rows?.copies).toEqual([
      { x: 0, y: 12 },
      { x: 0, y: 24 },
    ]);
    expect(rows?.rest).toEqual(outlines.slice(27));
  });

  it('loses no outline and adds none', () => {
    for (const count of [20, 21, 35, 436]) {
      const rows = equalRows(squares(count, 5));
      expect((rows?.row.length ?? 0) * (1 + (rows?.copies.length ?? 0)) + (rows?.rest.length ?? 0)).toBe(
        count,
      );
    }
  });

  it('takes for a copy only a row of the same outlines at the same distances', () => {
    const outlines = squares(20, 5);
    const other = (at: number, change: Partial<Outline>): readonly Outline[] =>
      outlines.map((one, index) => (index === at ? { ...one, ...change } : one));
    expect(equalRows(other(11, { rest: 'h9v9h-9z' }))).toBeUndefined();
    expect(equalRows(other(12, { x: 24 }))).toBeUndefined();
    expect(equalRows(other(17, { x: 24 }))?.rest).toHaveLength(5);
  });

  it('leaves few or short rows, and a single one, as they are', () => {
    expect(equalRows([])).toBeUndefined();
    expect(equalRows(squares(10, 5))).toBeUndefined();
    expect(equalRows(squares(12, 3))).toBeUndefined();
    expect(equalRows(squares(40, 40))).toBeUndefined();
  });
});
