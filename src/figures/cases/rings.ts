import type { Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';

/** How the rings stand in rows from the left edge. Lengths in CSS pixels. */
export interface RingGrid {
  readonly perRow: number;
  /** From ring to ring along a row. */
  readonly along: number;
  /** From row to row. */
  readonly down: number;
  /** Radius to the middle of the stroke. */
  readonly r: number;
}

/** Below this radius the thick stroke would close the ring. */
const smallBelow = 14;

/** Width of the stroke of each tone, so that the outer edges stand on the page's edges. */
const strokes = { case: 5.5, 'case-small': 3.8 } as const;

function toneOf(r: number): keyof typeof strokes {
  return r < smallBelow ? 'case-small' : 'case';
}

/** From the outer edge of the first ring of a row to that of the last. */
export function gridWidth({ perRow, along, r }: RingGrid): number {
  return (perRow - 1) * along + r * 2 + strokes[toneOf(r)];
}

/** The distance along a row that makes it this wide. */
export function alongFor(width: number, perRow: number, r: number): number {
  return (width - r * 2 - strokes[toneOf(r)]) / (perRow - 1);
}

/** One ring for each case. Keys count through and say nothing of any case. */
export function rings(count: number, { perRow, along, down, r }: RingGrid): Part {
  const tone = toneOf(r);
  const edge = r + strokes[tone] / 2;
  return {
    height: (Math.ceil(count / perRow) - 1) * down + edge * 2,
    at: (top) =>
      Array.from({ length: count }, (_, index) => ({
        key: `ring-${index + 1}`,
        shape: 'circle',
        tone,
        x: round(edge + (index % perRow) * along),
        y: round(top + edge + Math.floor(index / perRow) * down),
        r: round(r),
      })),
  };
}
