import type { Size } from '../scene/size.ts';

/** What the stage shows, or is to show. */
export interface Showing {
  /** Index of the active step. */
  readonly index: number;
  readonly size: Size;
}

/** How the stage gets from what it shows to what it is to show: not at all, by moving its marks, or at once. */
export type Passage = 'stay' | 'move' | 'cut';

interface Circumstances {
  /** Nothing when the stage was empty or hidden. */
  readonly from: Showing | undefined;
  readonly to: Showing;
  /** The reader did not scroll there. */
  readonly jumped: boolean;
  /** The reader asked for no motion. */
  readonly reducedMotion: boolean;
}

/** Marks move between neighbouring steps of a stage of one size; everything else is a cut. */
export function passage({ from, to, jumped, reducedMotion }: Circumstances): Passage {
  if (from === undefined || !isSameSize(from.size, to.size)) return 'cut';
  const distance = Math.abs(to.index - from.index);
  if (distance === 0) return 'stay';
  return jumped || reducedMotion || distance > 1 ? 'cut' : 'move';
}

/** Says whether a scene laid out for one size fits the other as it is. */
export function isSameSize(one: Size, other: Size): boolean {
  return one.width === other.width && one.height === other.height && one.textScale === other.textScale;
}
