import type { Part } from './part.ts';
import { total, totalHeight, type Total } from './total.ts';

/** Below the lower underline, in CSS pixels, so that its stroke is within the part. */
const below = 2;

/** A published total in sizes of one's own, to be set down among other parts. */
export function totalPart(entry: Omit<Total, 'y'>): Part {
  return { height: totalHeight(entry) + below, at: (y) => total({ ...entry, y }) };
}
