import { firstEnough } from '../../scene/fit.ts';
import { fitted } from '../../scene/room.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import type { TrackerData } from './data.ts';
import type { TrackerState } from './labels.ts';
import { narrow } from './narrow.ts';
import { tightnesses, type Tightness } from './tightness.ts';
import { wide } from './wide.ts';

/** What was asked, by when, and what was found later; in the last state with the refrain, where there is room. */
export function layout(data: TrackerData, state: TrackerState, size: Size): Scene {
  const draw = (tightness: Tightness): Scene =>
    fitted(size, (room) => (room.narrow ? narrow : wide)(data, state, room, tightness));
  return firstEnough(tightnesses, draw, ({ height }) => height <= size.height);
}
