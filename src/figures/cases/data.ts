import type { Ledger } from '../../ledger/index.ts';
import { mapped } from '../mapped.ts';
import type { Words } from '../words.ts';

/** In the order of the story. */
export const casesStates = ['period', 'cases', 'not-counted', 'unknown'] as const;

/** One appearance of the figure. */
export type CasesState = (typeof casesStates)[number];

/** What the file of words must have labels for. */
export const casesLabels = [
  'counted',
  'counted-period',
  'published',
  'published-date',
  'number',
  'number-what',
  'ring-is',
  'not-counted',
  'colleagues',
  'custody',
  'custody-short',
  'left-out',
  'unreported',
  'not-known',
  'possibly-higher',
  'table-caption',
  'table-what',
  'table-period',
  'table-cases',
  'table-counted',
] as const;

/** The name of one label. */
export type CasesLabel = (typeof casesLabels)[number];

/** The facts that the figure draws or writes. */
export const casesFacts = {
  cases: 'cases-2009-2011',
  published: 'report-2012-date',
  colleagues: 'cases-colleagues-excluded-2012',
  custody: 'cases-searches-excluded-2012',
  higher: 'cases-possibly-higher-2012',
} as const;

/** Which of the facts. */
export type CasesFact = keyof typeof casesFacts;

/** A January on the line through time. */
export interface YearMark {
  readonly year: string;
  /** Months since the count's first day. */
  readonly month: number;
}

/** What the figure draws: the cases, and the time they cover, in months since the count's first day. */
export interface CasesData {
  readonly words: Words<CasesState, CasesLabel>;
  readonly count: number;
  readonly time: {
    /** Months that the count covers. */
    readonly covered: number;
    /** When it was published. */
    readonly published: number;
    readonly years: readonly YearMark[];
  };
  /** Caveat of each fact, word for word. */
  readonly caveats: Readonly<Record<CasesFact, string>>;
}

const daysInMonth = 30.5;

/** Months from one ISO day to another; a day counts for its part of a month. */
function monthsBetween(from: string, to: string): number {
  const part = (date: string): number => {
    const [year = 0, month = 0, day = 1] = date.split('-').map(Number);
    return year * 12 + month + (day - 1) / daysInMonth;
  };
  return Math.round((part(to) - part(from)) * 100) / 100;
}

/** Takes from the ledger what the figure draws. */
export function casesData(ledger: Ledger, words: Words<CasesState, CasesLabel>): CasesData {
  const { periodStart, periodEnd } = ledger.fact(casesFacts.cases);
  const day = ledger.fact(casesFacts.published).value;
  const published = monthsBetween(periodStart, day);
  const firstYear = Number(periodStart.slice(0, 4)) + 1;
  const years = Array.from({ length: Number(day.slice(0, 4)) - firstYear + 1 }, (_, index) => {
    const year = String(firstYear + index);
    return { year, month: monthsBetween(periodStart, `${year}-01-01`) };
  });
  return {
    words,
    count: ledger.numberOf(casesFacts.cases),
    time: { covered: Math.round(monthsBetween(periodStart, periodEnd)), published, years },
    caveats: mapped(casesFacts, (id) => ledger.fact(id).caveat),
  };
}
