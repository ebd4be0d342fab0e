import { hatch } from '../../scene/hatch.ts';
import type { Mark } from '../../scene/mark.ts';
import { round } from '../../scene/round.ts';
import { line, rect } from '../../scene/shapes.ts';
import type { Year } from '../../scene/years.ts';
import type { CountsData } from './data.ts';
import type { CountName } from './names.ts';

/** Where the axis of time stands, in CSS pixels. */
export interface Axis {
  readonly x: number;
  readonly width: number;
}

/** Width of the break, which is a day. */
export const breakWidth = 9;

/** How far the stroke of one day stands over the bars, so that it is seen. */
const dayOver = 2;

const monthsInYear = 12;
const outline = 0.75;

/** Where a month of the axis stands. */
export function monthAt({ years }: CountsData, { x, width }: Axis, month: number): number {
  return x + (width * month) / ((years.last + 1 - years.first) * monthsInYear);
}

/** Where each year begins. */
export function yearsAt(data: CountsData, axis: Axis): readonly Year[] {
  const { first, last } = data.years;
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    year: first + index,
    x: monthAt(data, axis, index * monthsInYear),
  }));
}

/** The stretch of time of one count, in two pieces where the break is inside of it; one day is a stroke. */
export function stretch(
  data: CountsData,
  name: CountName,
  axis: Axis,
  top: number,
  height: number,
): readonly Mark[] {
  const { start, end } = data.periods[name];
  const x = (month: number): number => monthAt(data, axis, month);
  if (start === end)
    return [line(`${name}-day`, 'period-tick', x(start), top - dayOver, x(start), top + height + dayOver)];
  const bar = (part: string, from: number, to: number): Mark =>
    rect(`${name}-${part}`, 'period', { x: from, y: top, width: to - from, height }, outline);
  if (!data.broken.includes(name)) return [bar('time', x(start), x(end))];
  const middle = x(data.break);
  return [bar('time', x(start), middle - breakWidth / 2), bar('time-after', middle + breakWidth / 2, x(end))];
}

/** The break of April 2017 from one height to another, ruled on both sides; nothing crosses it. */
export function band(
  data: CountsData,
  axis: Axis,
  key: string,
  top: number,
  height: number,
): readonly Mark[] {
  const x = round(monthAt(data, axis, data.break) - breakWidth / 2);
  const edge = (name: string, at: number): Mark =>
    line(`${key}-${name}`, 'band-edge', at, top, at, top + height);
  return [
    rect(key, 'band', { x, y: top, width: breakWidth, height }),
    {
      key: `${key}-hatch`,
      shape: 'path',
      tone: 'band-hatch',
      x,
      y: round(top),
      d: hatch(breakWidth, round(height), 4),
    },
    edge('start', x),
    edge('end', x + breakWidth),
  ];
}
