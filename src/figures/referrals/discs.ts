import type { CircleMark } from '../../scene/mark.ts';
import { round } from '../../scene/round.ts';
import type { Group } from './groups.ts';

/** Where a group of discs stands: in rows from its corner, downwards or upwards. */
export interface Grid {
  readonly x: number;
  /** Upper edge, or lower edge when `upwards`. */
  readonly y: number;
  readonly columns: number;
  /** Distance between the middles of neighbouring discs, in CSS pixels. */
  readonly pitch: number;
  readonly upwards?: true;
}

/** Radius over pitch, so that discs stay apart. */
const share = 0.375;

/** Half the outline of a disc counted under the earlier rules: its outer edge is that of the others. */
const halfOutline = 0.8;

/** One disc for each referral of the group. Keys count through and say nothing of any referral. */
export function discs(
  { tone, from, count }: Pick<Group, 'tone' | 'from' | 'count'>,
  { x, y, columns, pitch, upwards }: Grid,
): readonly CircleMark[] {
  const down = upwards === true ? -pitch : pitch;
  const r = round(pitch * share - (tone === 'referral-before' ? halfOutline : 0));
  return Array.from({ length: count }, (_, index) => ({
    key: `referral-${from + index + 1}`,
    shape: 'circle',
    tone,
    x: round(x + pitch * ((index % columns) + 0.5)),
    y: round(y + down * (Math.floor(index / columns) + 0.5)),
    r,
  }));
}

/** Rows that this many discs take. */
export function rowsOf(count: number, columns: number): number {
  return Math.ceil(count / columns);
}
