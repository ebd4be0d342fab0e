import type { Scene } from '../../scene/scene.ts';
import { isNarrow, type Size } from '../../scene/size.ts';
import { block } from './block.ts';
import type { ReferralsData, ReferralsState } from './data.ts';
import { narrow } from './narrow.ts';
import { parted } from './parted.ts';
import { wide } from './wide.ts';

/** One disc for each completed referral: all together, or years apart with the band of April 2017 between them. */
export function layout(data: ReferralsData, state: ReferralsState, size: Size): Scene {
  if (state === 'block') return block(data, size);
  return parted(data, state, size, isNarrow(size) ? narrow : wide);
}
