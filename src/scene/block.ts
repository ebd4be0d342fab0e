import type { Part } from './part.ts';
import type { Mark } from './mark.ts';
import { round } from './round.ts';

/** How marks stand in a block of equal rows. Lengths in CSS pixels. */
export interface Grid {
  readonly perRow: number;
  /** From mark to mark. */
  readonly pitch: number;
  readonly rows: number;
}

const step = 0.25;

/**
 * The widest-set block of `count` marks that fits.
 * @param pitch greatest and least distance from mark to mark
 * @returns the least pitch when nothing fits
 */
export function gridIn(
  count: number,
  width: number,
  height: number,
  pitch: { readonly most: number; readonly least: number },
): Grid {
  const gridOf = (at: number): Grid => {
    const perRow = Math.max(1, Math.floor(width / at));
    return { perRow, pitch: at, rows: Math.ceil(count / perRow) };
  };
  for (let at = pitch.most; at > pitch.least; at -= step) {
    const grid = gridOf(at);
    if (grid.rows * at <= height) return grid;
  }
  return gridOf(pitch.least);
}

/**
 * Marks in rows from the top, the last row short.
 * @param draw makes the mark of this number about the middle of its place
 */
export function block(
  count: number,
  { perRow, pitch, rows }: Grid,
  x: number,
  draw: (index: number, x: number, y: number) => Mark,
): Part {
  return {
    height: rows * pitch,
    at: (top) =>
      Array.from({ length: count }, (_, index) =>
        draw(
          index,
          round(x + ((index % perRow) + 0.5) * pitch),
          round(top + (Math.floor(index / perRow) + 0.5) * pitch),
        ),
      ),
  };
}
