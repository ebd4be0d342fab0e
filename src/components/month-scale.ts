import { scaleLinear } from 'd3';
import { monthOf } from '../figures/month-of.ts';
import { rulerMonths } from './ruler-months.ts';

/** First month on the time ruler. */
const rulerStart = '2009-01';

/** Months from the start of the ruler to a date such as `2012-09` or `2012-09-20`; a bare year counts as its January. */
export function monthsFromStart(date: string): number {
  return monthOf(date) - monthOf(rulerStart);
}

/** Maps months from January 2009 to December 2019 onto pixels. */
export function monthScale(from: number, to: number): (months: number) => number {
  return scaleLinear([0, rulerMonths], [from, to]);
}

/** Every third month on the ruler: where its ticks stand. */
export const rulerTicks: readonly number[] = Array.from(
  { length: rulerMonths / 3 + 1 },
  (_, index) => index * 3,
);
