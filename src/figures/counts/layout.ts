import { fitted, type Room } from '../../scene/room.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import type { CountsData, CountsState } from './data.ts';
import { narrow } from './narrow.ts';
import { wide } from './wide.ts';

/** A ledger row for each count, never on one scale and never joined; where the total would stand, dots. */
export function layout(data: CountsData, state: CountsState, size: Size): Scene {
  const draw = (least: boolean) => (room: Room) =>
    room.narrow ? narrow(data, state, room, least) : wide(data, state, room);
  const scene = fitted(size, draw(false));
  return scene.height <= size.height ? scene : fitted(size, draw(true));
}
