import type { LineMark, Mark } from '../../scene/mark.ts';
import { round } from '../../scene/round.ts';
import type { VettingData, VettingState } from './data.ts';

/** The states that show dates. */
export type DatesState = Extract<VettingState, 'deadline' | 'new-deadline'>;

/** One date on the line through time. */
export interface DatePoint {
  readonly key: 'asked' | 'due' | 'found' | 'new';
  /** Whole months since the month of asking. */
  readonly month: number;
  readonly name: string;
  readonly date: string;
}

/** A place on the page, in CSS pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** How the marks on the line are drawn, in CSS pixels. */
export interface Marking {
  /** Outline of the flag about its place on the line. */
  readonly flag: string;
  /** Radius of the circle. */
  readonly circle: number;
  /** From the start of the line to the end of the stroke across it. */
  readonly stroke: Place;
}

/** The dates of a state in order of time. */
export function datesOf({ words: { labels }, months }: VettingData, state: DatesState): readonly DatePoint[] {
  const keys = ['asked', 'due', 'found', 'new'] as const;
  return keys.slice(0, state === 'deadline' ? 2 : 4).map((key) => ({
    key,
    month: key === 'asked' ? 0 : months[key],
    name: labels[key],
    date: labels[`${key}-date`],
  }));
}

/** The line through time: thick to the date that was set, thin after it, because the tests differ. */
export function lineThrough(
  points: readonly DatePoint[],
  { flag, circle, stroke }: Marking,
  place: (month: number) => Place,
): readonly Mark[] {
  const at = (index: number): Place => place(points.at(index)?.month ?? 0);
  const line = (key: string, tone: LineMark['tone'], from: Place, to: Place): LineMark => {
    return { key, shape: 'line', tone, x1: from.x, y1: from.y, x2: round(to.x), y2: round(to.y) };
  };
  const start = at(0);
  return [
    ...(points.length > 2 ? [line('after', 'between', at(1), at(-1))] : []),
    line('asked', 'asked', start, { x: start.x + stroke.x, y: start.y + stroke.y }),
    line('asked-line', 'asked', start, at(1)),
    ...points.slice(1).map(({ key, month }): Mark => {
      return key === 'found'
        ? { key, shape: 'circle', tone: 'found', ...place(month), r: circle }
        : { key, shape: 'path', tone: 'due', ...place(month), d: flag };
    }),
  ];
}
