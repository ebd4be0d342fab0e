import type { Outline } from './path-data.ts';
import { round } from './round.ts';

/** Outlines of which many stand in rows that are all like the first. */
export interface EqualRows {
  readonly row: readonly Outline[];
  /** How far to the right of the first row and below it each of the others stands, in CSS pixels. */
  readonly copies: readonly { readonly x: number; readonly y: number }[];
  /** What is left, in painting order. */
  readonly rest: readonly Outline[];
}

/** Shorter rows, and fewer of them, are shorter as they are. */
const shortestRow = 4;
const fewestCopies = 2;

/** How far from its place a copy may draw an outline, in CSS pixels: less than an eye or a screen can tell. */
const tolerance = 0.02;

function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= tolerance;
}

/** Finds the rows that are copies of the first; nothing when writing them so would save nothing. */
export function equalRows(outlines: readonly Outline[]): EqualRows | undefined {
  const [first] = outlines;
  if (first === undefined) return undefined;
  const end = outlines.findIndex(({ y }) => y !== first.y);
  const row = outlines.slice(0, end);
  if (row.length < shortestRow) return undefined;
  const copies: { x: number; y: number }[] = [];
  for (;;) {
    const next = outlines.slice(row.length * (copies.length + 1)).slice(0, row.length);
    const [x, y] = [round((next[0]?.x ?? 0) - first.x), round((next[0]?.y ?? 0) - first.y)];
    const isCopy =
      next.length === row.length &&
      row.every((outline, index) => {
        const other = next[index];
        return (
          other?.rest === outline.rest && isNear(other.x, outline.x + x) && isNear(other.y, outline.y + y)
        );
      });
    if (!isCopy) break;
    copies.push({ x, y });
  }
  if (copies.length < fewestCopies) return undefined;
  return { row, copies, rest: outlines.slice(row.length * (copies.length + 1)) };
}
