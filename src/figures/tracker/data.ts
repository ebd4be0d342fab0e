import type { Ledger } from '../../ledger/index.ts';
import { factRecord, type FactRecord } from '../fact-record.ts';
import { monthOf } from '../month-of.ts';
import type { Words } from '../words.ts';
import type { TrackerLabel, TrackerState } from './labels.ts';
import { requestsOf, type Request } from './requests.ts';

/** The facts that the figure draws or writes. */
export const trackerFacts = {
  report2012: 'report-2012-date',
  code: 'asked-code-2012',
  vetting2012: 'asked-vetting-2012',
  codeLaid: 'code-laid-2014',
  report2016: 'report-2016-date',
  lookBack: 'asked-lookback-2016',
  plan: 'asked-plan-2016',
  vetting: 'asked-vetting-2016',
  answered: 'forces-answered-lookback-2017',
  report2017: 'report-2017-date',
  complete: 'forces-plan-complete-2017',
  started: 'forces-plan-started-2017',
  notStarted: 'forces-plan-not-started-2017',
  insufficient: 'forces-plan-insufficient-2017',
  report2019: 'report-2019-date',
  capacity: 'capacity-gap-2019',
  share: 'vetting-share-2019',
  newDate: 'vetting-new-deadline-2020',
} as const;

/** Which of the facts. */
export type TrackerFact = keyof typeof trackerFacts;

/** Requests, the dates set for them, and what was found later. */
export interface TrackerData {
  readonly words: Words<TrackerState, TrackerLabel>;
  readonly requests: readonly Request[];
  /** Months of the requests and the findings that the refrain repeats, from the first. */
  readonly refrain: Readonly<Record<'told' | 'told-again' | 'found' | 'found-again', number>>;
  /** Where each year begins, in months from the first request. */
  readonly years: readonly { readonly year: number; readonly month: number }[];
  readonly records: readonly FactRecord[];
}

/** Takes from the ledger what the figure draws. */
export function trackerData(ledger: Ledger, words: Words<TrackerState, TrackerLabel>): TrackerData {
  const valueOf = (name: TrackerFact): string => ledger.fact(trackerFacts[name]).value;
  const start = monthOf(valueOf('report2012'));
  const month = (name: TrackerFact): number => monthOf(valueOf(name)) - start;
  const again = month('report2016');
  const [found2017, found2019] = [month('report2017'), month('report2019')];
  const firstYear = Math.floor(start / 12) + 1;
  const lastYear = Math.floor((start + found2019) / 12);
  return {
    words,
    requests: requestsOf({
      again,
      lookBackDue: month('lookBack'),
      planDue: month('plan'),
      vettingDue: month('vetting'),
      answered: monthOf(ledger.fact(trackerFacts.answered).asOf) - start,
      found2017,
      found2019,
    }),
    refrain: { told: 0, 'told-again': again, found: found2017, 'found-again': found2019 },
    years: Array.from({ length: lastYear - firstYear + 1 }, (_, index) => ({
      year: firstYear + index,
      month: (firstYear + index) * 12 - start,
    })),
    records: Object.values(trackerFacts).map((id) => factRecord(ledger, id)),
  };
}
