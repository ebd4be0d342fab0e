import { label } from '../../scene/entries.ts';
import { beside, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { textWidth } from '../../scene/text.ts';
import type { TrackerData } from './data.ts';
import { monthAt, type Axis } from './track.ts';

/** The years over the axis, as many as have room before `end`. */
export function yearHeads(data: TrackerData, room: Room, axis: Axis, r: number, end: number): Part {
  const width = (year: number): number => textWidth(String(year), 'note', room.label);
  const apart = monthAt(data, axis, 12, r) - monthAt(data, axis, 0, r);
  const step = Math.ceil((Math.max(...data.years.map(({ year }) => width(year))) + 4) / apart);
  return beside(
    data.years
      .map(({ year, month }) => ({ year, x: monthAt(data, axis, month, r) }))
      .filter(({ year, x }, index) => index % step === 0 && x + width(year) <= end)
      .map(({ year, x }) => label(room, `year-${year}`, String(year), { tone: 'note', x })),
  );
}
