import { block, type Grid } from '../../scene/block.ts';
import type { Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import type { Group } from './data.ts';

/** Radius over pitch, so that discs stay apart. */
const share = 0.375;

/** Half the outline of a disc counted under the earlier rules: its outer edge is that of the others. */
const halfOutline = 0.8;

/** One disc for each referral. Keys count through and say nothing of any referral. */
export function discs(
  { tone, from, count }: Pick<Group, 'tone' | 'from' | 'count'>,
  grid: Grid,
  x = 0,
): Part {
  const r = round(grid.pitch * share - (tone === 'referral-before' ? halfOutline : 0));
  return block(count, grid, x, (index, middle, y) => ({
    key: `referral-${from + index + 1}`,
    shape: 'circle',
    tone,
    x: middle,
    y,
    r,
  }));
}
