/** The year at the end of a date such as "20 Sept 2012". */
export function yearOf(date: string): string {
  return date.slice(date.lastIndexOf(' ') + 1);
}

/** The day and month before it, or '' when the date is a year alone. */
export function dayOf(date: string): string {
  return date.slice(0, Math.max(0, date.lastIndexOf(' ')));
}
