import type { Ledger } from '../../ledger/index.ts';
import { factRecord, type FactRecord } from '../fact-record.ts';
import type { Words } from '../words.ts';
import { countNames, type CountName } from './names.ts';

/** In the order of the story. */
export const countsStates = ['numbers', 'periods', 'units', 'counters', 'refused'] as const;

/** One appearance of the figure. */
export type CountsState = (typeof countsStates)[number];

const eachCount = ['amount', 'name', 'what', 'period', 'is', 'is-not', 'unit', 'by', 'read'] as const;

/** What the file of words says of each count. */
type CountLabel = `${(typeof eachCount)[number]}-${CountName}`;

const others = [
  'head-amount',
  'head-is',
  'head-by',
  'head-read',
  'head-when',
  'head-counters',
  'break',
  'break-narrow',
  'break-brief',
  'total',
  'refused',
  'refused-brief',
  'table-caption',
  'table-counted',
  'table-number',
  'table-period',
  'table-by',
  'table-read',
  'table-break',
  'table-none',
] as const;

/** The name of one label. */
export type CountsLabel = CountLabel | (typeof others)[number];

/** What the file of words must have labels for. */
export const countsLabels: readonly CountsLabel[] = [
  ...eachCount.flatMap((label) => countNames.map((name): CountLabel => `${label}-${name}`)),
  ...others,
];

/** The facts that the figure writes; each by itself. */
export const countsFacts: Readonly<Record<CountName, string>> = {
  cases: 'cases-2009-2011',
  people: 'headcount-2013',
  allegations: 'allegations-2014-2016',
  received: 'referrals-received-2014-2017',
  completed: 'referrals-completed-total',
};

/** Months from the start of the axis to the start and the end of a count's period; alike for a count of one day. */
export interface Period {
  readonly start: number;
  readonly end: number;
}

/** What a table says of one count. */
export interface CountRecord extends FactRecord {
  readonly period: CountsLabel;
  readonly reportedBy: string;
}

/** Counts that are never drawn to one scale: the only lengths are of time. */
export interface CountsData {
  readonly words: Words<CountsState, CountsLabel>;
  /** First and last year of the axis. */
  readonly years: { readonly first: number; readonly last: number };
  readonly periods: Readonly<Record<CountName, Period>>;
  /** Months from the start of the axis to the day on which the referral rules changed. */
  readonly break: number;
  /** The counts that the break is inside of. */
  readonly broken: readonly CountName[];
  readonly records: readonly CountRecord[];
}

const averageMonth = 30.4;

/** Takes from the ledger what the figure draws. */
export function countsData(ledger: Ledger, words: Words<CountsState, CountsLabel>): CountsData {
  const facts = countNames.map((name) => ledger.fact(countsFacts[name]));
  const first = Math.min(...facts.map(({ periodStart }) => Number(periodStart.slice(0, 4))));
  const last = Math.max(...facts.map(({ periodEnd }) => Number(periodEnd.slice(0, 4))));
  const monthsTo = (date: string, dayAfter: number): number => {
    const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
    return (year - first) * 12 + month - 1 + (day - 1 + dayAfter) / averageMonth;
  };
  const period = (name: CountName): Period => {
    const { periodStart, periodEnd } = ledger.fact(countsFacts[name]);
    const start = monthsTo(periodStart, 0);
    return { start, end: periodStart === periodEnd ? start : monthsTo(periodEnd, 1) };
  };
  const periods = {
    cases: period('cases'),
    people: period('people'),
    allegations: period('allegations'),
    received: period('received'),
    completed: period('completed'),
  };
  const change = monthsTo(ledger.fact('rules-change-2017').value, 0);
  return {
    words,
    years: { first, last },
    periods,
    break: change,
    broken: countNames.filter((name) => periods[name].start < change && change < periods[name].end),
    records: countNames.map((name) => {
      const id = countsFacts[name];
      return {
        ...factRecord(ledger, id),
        period: `period-${name}`,
        reportedBy: ledger.fact(id).reportedBy,
      };
    }),
  };
}
