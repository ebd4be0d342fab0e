/** Months from the start of year 0 to that of a date such as `2012-09-20`; days are left out, and a bare year counts as its January. */
export function monthOf(date: string): number {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return year * 12 + month - 1;
}
