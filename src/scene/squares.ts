import { block } from './block.ts';
import type { Mark } from './mark.ts';
import type { Part } from './part.ts';
import { beside } from './part.ts';
import { round } from './round.ts';
import { rect } from './shapes.ts';
import type { ShapeTone } from './tone.ts';

/** Squares in rows, one for each force. Lengths in CSS pixels. */
export interface Squares {
  /** Squares that come before these in the order of all; keys count through and say nothing of any force. */
  readonly from: number;
  readonly count: number;
  readonly x: number;
  /** Room for a row. */
  readonly width: number;
  /** Greatest side. */
  readonly side: number;
  /** Squares in a row where there is room. */
  readonly perRow: number;
  readonly tone: Extract<ShapeTone, 'force' | 'force-answered' | 'force-blank'>;
}

/** Distance from square to square over the side. */
export const pitchOverSide = 1.16;

/** Sides under this take a thinner outline. */
const small = 14;

function dot(at: number, r: number): string {
  return `M${round(at - r)} 0a${r} ${r} 0 1 0 ${round(r * 2)} 0a${r} ${r} 0 1 0 ${round(-r * 2)} 0`;
}

/** Three dots: off the scale, not its lowest step. */
function dots(side: number): string {
  const r = round(side * 0.05);
  return [-1, 0, 1].map((place) => dot(side * 0.18 * place, r)).join('');
}

/** The side of squares that fit `width`. */
export function squareSide({
  width,
  side,
  perRow,
  count,
}: Pick<Squares, 'width' | 'side' | 'perRow' | 'count'>): number {
  return round(Math.min(side, width / Math.min(perRow, count) / pitchOverSide));
}

/** Draws the squares from the left; a dotted one holds three dots where they can be seen. */
export function squares({ from, count, x, width, side: most, perRow, tone }: Squares): Part {
  const side = squareSide({ width, side: most, perRow, count });
  const pitch = side * pitchOverSide;
  const grid = { perRow, pitch, rows: Math.ceil(count / perRow) };
  const drawn = tone === 'force' && side < small ? 'force-small' : tone;
  const key = (index: number): string => `force-${from + index + 1}`;
  const half = side / 2;
  // The first square stands flush with the left edge.
  const left = x - (pitch - side) / 2;
  const tiles = block(count, grid, left, (index, middle, y) =>
    rect(key(index), drawn, { x: middle - half, y: y - half, width: side, height: side }),
  );
  if (tone !== 'force-blank' || side < small) return tiles;
  const d = dots(side);
  const glyphs = block(count, grid, left, (index, middle, y): Mark => {
    return { key: `${key(index)}-dots`, shape: 'path', tone: 'force-blank-glyph', x: middle, y, d };
  });
  return beside([tiles, glyphs]);
}
