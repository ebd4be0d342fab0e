import { block, type Grid } from '../../scene/block.ts';
import type { Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import type { ShapeTone } from '../../scene/tone.ts';

/** Half the height of a diamond over the pitch, so that diamonds stay apart. */
const share = 0.4;

/** Diamonds nearer than this take a thinner outline. */
const close = 15;

/** One open diamond for each allegation. Keys count through and say nothing of any allegation. */
export function diamonds(count: number, grid: Grid, quiet = false): Part {
  const r = round(grid.pitch * share);
  const tone: ShapeTone = quiet ? 'allegation-quiet' : grid.pitch < close ? 'allegation-small' : 'allegation';
  const d = `M0 ${-r}L${r} 0L0 ${r}L${-r} 0Z`;
  return block(count, grid, 0, (index, middle, y) => ({
    key: `allegation-${index + 1}`,
    shape: 'path',
    tone,
    x: middle,
    y,
    d,
  }));
}
