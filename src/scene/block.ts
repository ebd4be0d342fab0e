import type { Mark } from './mark.ts';
import type { Part } from './part.ts';
import { evened, round } from './round.ts';

/** How marks stand in a block of equal rows. Lengths in CSS pixels. */
export interface Grid {
  readonly perRow: number;
  /** From mark to mark. */
  readonly pitch: number;
  readonly rows: number;
}

/**
 * The widest-set block of `count` marks that fits, its rows as wide as the room.
 * @param pitch greatest and least distance from mark to mark
 * @returns the block of the least pitch when nothing fits
 */
export function gridIn(
  count: number,
  width: number,
  height: number,
  pitch: { readonly most: number; readonly least: number },
): Grid {
  const gridOf = (perRow: number): Grid => ({
    perRow,
    pitch: width / perRow,
    rows: Math.ceil(count / perRow),
  });
  let grid = gridOf(Math.ceil(width / pitch.most));
  while (grid.rows * grid.pitch > height && width / (grid.perRow + 1) >= pitch.least) {
    grid = gridOf(grid.perRow + 1);
  }
  return grid;
}

/**
 * Marks in rows from the top, the last row short, each exactly as far from the next.
 * @param draw makes the mark of this number about the middle of its place
 */
export function block(
  count: number,
  { perRow, pitch, rows }: Grid,
  x: number,
  draw: (index: number, x: number, y: number) => Mark,
): Part {
  const step = evened(pitch);
  return {
    height: rows * pitch,
    at(top) {
      const [left, first] = [round(x + step / 2), round(top + step / 2)];
      return Array.from({ length: count }, (_, index) =>
        draw(index, round(left + (index % perRow) * step), round(first + Math.floor(index / perRow) * step)),
      );
    },
  };
}
