import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import type { PlansData, PlansState } from './data.ts';
import { forces } from './forces.ts';
import { grouped } from './grouped.ts';

/** One square for each force: all alike in no order, or in the four groups of the review. */
export function layout(data: PlansData, state: PlansState, size: Size): Scene {
  return state === 'forces' ? forces(data, size) : grouped(data, state, size);
}
