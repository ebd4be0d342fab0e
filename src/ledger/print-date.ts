import {
  dayAfter,
  firstDay,
  lastDay,
  precisionOf,
  wholeMonths,
  type IntervalUnit,
  type Precision,
} from './partial-date.ts';
import { numberWords } from './number-words.ts';

const formats: Readonly<Record<Precision, Intl.DateTimeFormat>> = {
  day: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  month: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  year: new Intl.DateTimeFormat('en-GB', { year: 'numeric', timeZone: 'UTC' }),
};
const order: readonly Precision[] = ['year', 'month', 'day'];

/** A partial date in words, to the precision asked for; `undefined` when less is known. */
export function printDateTo(date: string, precision: Precision): string | undefined {
  if (order.indexOf(precision) > order.indexOf(precisionOf(date))) return undefined;
  return formats[precision].format(new Date(firstDay(date)));
}

/** A partial date in words, as precise as it is known: "20 September 2012", "July 2014", "2015". */
export function printDate(date: string): string {
  return formats[precisionOf(date)].format(new Date(firstDay(date)));
}

/**
 * A period in words: "April 2009 to March 2011", "April 2014 to 5 October 2017", "27 September 2019".
 * The day is left out where the period starts with a month, or ends with one that it started like.
 */
export function printPeriod(start: string, end: string): string {
  if (start === end) return printDate(start);
  const startsMonth =
    precisionOf(start) === 'month' || (precisionOf(start) === 'day' && start.endsWith('-01'));
  const endsMonth =
    precisionOf(end) === 'month' || (precisionOf(end) === 'day' && end === lastDay(end.slice(0, 7)));
  const from = (startsMonth ? printDateTo(start, 'month') : undefined) ?? printDate(start);
  const to = (startsMonth && endsMonth ? printDateTo(end, 'month') : undefined) ?? printDate(end);
  return from === to ? from : `${from} to ${to}`;
}

/** A number of days, months or years in words: "three months". */
export function printInterval(count: number, unit: IntervalUnit): string | undefined {
  const words = numberWords(count);
  return words === undefined ? undefined : `${words} ${unit}${count === 1 ? '' : 's'}`;
}

/** Length of a period in whole months or years, its last day included; `undefined` when it does not come out even. */
export function spanOf(
  start: string,
  end: string,
): { readonly count: number; readonly unit: IntervalUnit } | undefined {
  const months = wholeMonths(firstDay(start), dayAfter(lastDay(end)));
  if (months === undefined) return undefined;
  return months % 12 === 0 ? { count: months / 12, unit: 'year' } : { count: months, unit: 'month' };
}
