import type { Part } from '../../scene/part.ts';
import { fitted, type Room } from '../../scene/room.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import { all } from './all.ts';
import { answered } from './answered.ts';
import type { ReceivedData, ReceivedState } from './data.ts';
import { investigated } from './investigated.ts';
import { yearsInColumns } from './years-in-columns.ts';
import { yearsInRows } from './years-in-rows.ts';

type Way = (data: ReceivedData, room: Room, height: number) => Part;

const years: Way = (data, room, height) =>
  room.narrow ? yearsInRows(data, room, height) : yearsInColumns(data, room, height);

const states: Readonly<Record<ReceivedState, Way>> = { all, years, investigated, answered };

/** One disc for each referral received, all together or years apart; bars for investigations; squares for forces. */
export function layout(data: ReceivedData, state: ReceivedState, size: Size): Scene {
  return fitted(size, (room) => states[state](data, room, size.height));
}
