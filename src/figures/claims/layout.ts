import { fitted } from '../../scene/room.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import { all } from './all.ts';
import { by } from './by.ts';
import type { ClaimsData, ClaimsState } from './data.ts';

/** One tick for each published claim: in one block, in a row for each verdict, or in a row for each report. */
export function layout(data: ClaimsData, state: ClaimsState, size: Size): Scene {
  return fitted(size, (room) => {
    if (state === 'all') return all(data, room, size.height);
    return by(data, room, state === 'by-verdict' ? 'verdict' : 'report');
  });
}
