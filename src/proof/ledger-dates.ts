import type { Ledger } from '../ledger/index.ts';

/**
 * The dates that the story may print: those of `facts.csv` and `timeline.csv`. A day allows its month, and the day
 * without its year (`--09-20`).
 */
export function ledgerDates(ledger: Ledger): ReadonlySet<string> {
  const dates = [
    ...ledger.facts.flatMap(({ unit, value, periodStart, periodEnd, asOf }) => [
      ...(unit === 'date' ? [value] : []),
      periodStart,
      periodEnd,
      asOf,
    ]),
    ...ledger.timeline.map(({ date }) => date),
  ];
  return new Set(
    dates.flatMap((date) => (date.length === 10 ? [date, date.slice(0, 7), `-${date.slice(4)}`] : [date])),
  );
}
