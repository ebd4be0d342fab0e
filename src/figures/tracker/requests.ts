import type { TrackerLabel, TrackerState } from './labels.ts';
import type { RequestName } from './names.ts';

/** What was found at a month: done in time, part done, or something by another test. */
export interface Finding {
  readonly month: number;
  readonly kind: 'done' | 'part' | 'other-test';
}

/** One request in months from the first; without a due date nothing can be past it. */
export interface Request {
  readonly name: RequestName;
  /** Absent where the day of asking is not known. */
  readonly asked?: number;
  readonly due?: number;
  readonly findings: readonly Finding[];
  /** What was found, in words, in the order of finding. */
  readonly found: readonly TrackerLabel[];
  /** The state that is about it; the request that stands apart has none. */
  readonly about: TrackerState | null;
  /** The states in which its row is filled. */
  readonly told: readonly TrackerState[];
}

/** Months from the first request to what the requests and findings need. */
export interface Months {
  readonly again: number;
  readonly lookBackDue: number;
  readonly planDue: number;
  readonly vettingDue: number;
  readonly answered: number;
  readonly found2017: number;
  readonly found2019: number;
}

/** The requests by the day of asking; the one of the complaints body alone comes last and stands apart. */
export function requestsOf(months: Months): readonly Request[] {
  const { again, found2017, found2019 } = months;
  const [all, vetting, plan, lookBack] = ['all', 'vetting-2016', 'plan-2016', 'look-back-2016'] as const;
  return [
    {
      name: 'request',
      asked: 0,
      findings: [],
      found: ['found-request-code', 'found-request-again'],
      about: 'request-2012',
      told: ['request-2012', lookBack, plan, vetting, all],
    },
    {
      name: 'look-back',
      asked: again,
      due: months.lookBackDue,
      findings: [],
      found: ['found-look-back'],
      about: lookBack,
      told: [lookBack, plan, vetting, all],
    },
    {
      name: 'plan',
      asked: again,
      due: months.planDue,
      findings: [
        { month: found2017, kind: 'part' },
        { month: found2019, kind: 'other-test' },
      ],
      found: ['found-plan-2017', 'found-plan-2019'],
      about: plan,
      told: [plan, vetting, all],
    },
    {
      name: 'vetting',
      asked: again,
      due: months.vettingDue,
      findings: [{ month: found2019, kind: 'other-test' }],
      found: ['found-vetting-2019', 'found-vetting-new'],
      about: vetting,
      told: [vetting, all],
    },
    {
      name: 'answered',
      findings: [{ month: months.answered, kind: 'done' }],
      found: ['found-answered'],
      about: null,
      // It comes with the request of the inspectorate that it must not be taken for.
      told: [lookBack, plan, vetting, all],
    },
  ];
}
