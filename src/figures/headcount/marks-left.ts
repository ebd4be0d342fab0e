import type { Room } from '../../scene/room.ts';

/** Where squares begin, in CSS pixels: beside their words, or on a narrow page under them. */
export function marksLeft({ narrow, width }: Room): number {
  return narrow ? 1 : Math.round(width * 0.32);
}
