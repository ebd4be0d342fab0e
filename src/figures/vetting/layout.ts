import { round } from '../../scene/round.ts';
import type { Scene } from '../../scene/scene.ts';
import { isNarrow, type Size } from '../../scene/size.ts';
import type { VettingData, VettingState } from './data.ts';
import { narrowDates } from './narrow-dates.ts';
import { people } from './people.ts';
import { share } from './share.ts';
import { wideDates } from './wide-dates.ts';

/** Dates on a line through time, or one of two estimates: people as bars without a whole, or a share with an open end. */
export function layout(data: VettingData, state: VettingState, size: Size): Scene {
  const narrow = isNarrow(size);
  const page =
    state === 'people'
      ? people(data, size, narrow)
      : state === 'share'
        ? share(data, size, narrow)
        : (narrow ? narrowDates : wideDates)(data, state, size);
  return { width: size.width, height: round(page.height), marks: page.at(0) };
}
