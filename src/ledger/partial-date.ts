/** How much of a date is known. */
export type Precision = 'year' | 'month' | 'day';

/** Units of an interval in a formula. */
export type IntervalUnit = 'day' | 'month' | 'year';

const form = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/;

function parts(date: string): { readonly year: number; readonly month: number; readonly day: number } {
  const [, year = '', month = '01', day = '01'] = form.exec(date) ?? [];
  return { year: Number(year), month: Number(month), day: Number(day) };
}

function iso(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

/** How much of a partial date (`2017`, `2017-04`, `2017-04-05`) is known. */
export function precisionOf(date: string): Precision {
  return date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day';
}

/** The first day that a partial date can mean, as a full date. */
export function firstDay(date: string): string {
  const { year, month, day } = parts(date);
  return iso(year, month, day);
}

/** The last day that a partial date can mean, as a full date. */
export function lastDay(date: string): string {
  const { year, month, day } = parts(date);
  const precision = precisionOf(date);
  if (precision === 'year') return iso(year, 12, 31);
  return precision === 'month' ? iso(year, month + 1, 0) : iso(year, month, day);
}

/** Whether the text is a year, month or day that exists, written `2017`, `2017-04` or `2017-04-05`. */
export function isPartialDate(text: string): boolean {
  if (!form.test(text)) return false;
  const { year, month, day } = parts(text);
  return (
    month >= 1 && month <= 12 && iso(year, month, day) === firstDay(text) && firstDay(text).startsWith(text)
  );
}

/** The day after a full date. */
export function dayAfter(date: string): string {
  const { year, month, day } = parts(date);
  return iso(year, month, day + 1);
}

/** A full date moved by days, calendar months or years; the 31st becomes the last day of a shorter month. */
export function addInterval(date: string, count: number, unit: IntervalUnit): string {
  const { year, month, day } = parts(date);
  if (unit === 'day') return iso(year, month, day + count);
  const months = unit === 'month' ? count : count * 12;
  const lastOfMonth = Number(iso(year, month + months + 1, 0).slice(8));
  return iso(year, month + months, Math.min(day, lastOfMonth));
}

/** Whole calendar months from a full date up to (not including) a later one; `undefined` when they do not come out even. */
export function wholeMonths(start: string, end: string): number | undefined {
  const from = parts(start);
  const to = parts(end);
  const months = (to.year - from.year) * 12 + to.month - from.month;
  return months > 0 && from.day === to.day ? months : undefined;
}
