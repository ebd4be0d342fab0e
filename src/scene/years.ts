import { label } from './entries.ts';
import type { LineMark } from './mark.ts';
import { beside, type Part } from './part.ts';
import type { Room } from './room.ts';
import { line } from './shapes.ts';
import { textWidth } from './text.ts';

/** A year and where it begins, in CSS pixels. */
export interface Year {
  readonly year: number;
  readonly x: number;
}

/** The years written over a line through time, as many of these as have room before `end`. */
export function yearHeads(room: Pick<Room, 'width' | 'label'>, years: readonly Year[], end: number): Part {
  const [first, second] = years;
  const width = textWidth(String(first?.year), 'note', room.label);
  const step = Math.ceil((width + 4) / ((second?.x ?? end) - (first?.x ?? 0)));
  return beside(
    years
      .filter(({ x }, index) => index % step === 0 && x + width <= end)
      .map(({ year, x }) => label(room, `year-${year}`, String(year), { tone: 'note', x })),
  );
}

/** A thin upright where each year begins. */
export function yearLines(
  key: string,
  years: readonly Year[],
  top: number,
  height: number,
): readonly LineMark[] {
  return years.map(({ year, x }) => line(`${key}-${year}`, 'feint', x, top, x, top + height));
}
