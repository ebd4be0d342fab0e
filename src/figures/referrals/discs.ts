import { block, type Grid } from '../../scene/block.ts';
import type { Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import type { Group } from './groups.ts';

/** Radius over pitch, so that discs stay apart. */
const share = 0.375;

/** Half the outline of a disc counted under the earlier rules: its outer edge is that of the others. */
const halfOutline = 0.8;

/** The grid of so many discs in rows of one length. */
export function gridOf(count: number, perRow: number, pitch: number): Grid {
  return { perRow, pitch, rows: Math.ceil(count / perRow) };
}

/**
 * One disc for each referral of the group, its short row at the foot or at the head. Keys count through and say
 * nothing of any referral.
 */
export function discs(
  { tone, from, count }: Pick<Group, 'tone' | 'from' | 'count'>,
  left: number,
  grid: Grid,
  shortRow: 'foot' | 'head' = 'foot',
): Part {
  const { pitch, rows } = grid;
  const height = rows * pitch;
  const r = round(pitch * share - (tone === 'referral-before' ? halfOutline : 0));
  return {
    height,
    at: (top) =>
      block(count, grid, left, (index, x, y) => ({
        key: `referral-${from + index + 1}`,
        shape: 'circle',
        tone,
        x,
        y: round(top + (shortRow === 'foot' ? y : height - y)),
        r,
      })).at(0),
  };
}
