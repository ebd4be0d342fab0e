import type { Part } from '../../scene/part.ts';
import { rect } from '../../scene/shapes.ts';

/** Upright ticks, one for each claim. Lengths in CSS pixels. */
export interface Ticks {
  /** Numbers of the claims in the order of all; they say nothing of any claim. */
  readonly claims: readonly number[];
  readonly x: number;
  /** From tick to tick. */
  readonly pitch: number;
  readonly height: number;
  /** Ticks in a row; all in one unless given. */
  readonly perRow?: number;
}

/** Greatest width of a tick over the pitch and over its height: it is never as stout as the square of a force. */
const widest = { pitch: 0.36, height: 0.28, pixels: 7 } as const;

/** Paper between rows over the height of a tick. */
const between = 0.35;

/** Draws the ticks from the left; the length of a row is their number. */
export function ticks({ claims, x, pitch, height, perRow = Math.max(1, claims.length) }: Ticks): Part {
  const width = Math.min(pitch * widest.pitch, height * widest.height, widest.pixels);
  const rows = Math.ceil(claims.length / perRow);
  const down = height * (1 + between);
  return {
    height: Math.max(0, rows * down - height * between),
    at: (top) =>
      claims.map((claim, index) =>
        rect(`claim-${claim + 1}`, 'claim', {
          x: x + (index % perRow) * pitch,
          y: top + Math.floor(index / perRow) * down,
          width,
          height,
        }),
      ),
  };
}
