import type { Unit } from './fact.ts';

/** How a unit is written after its number, and how it heads a column. */
export interface UnitWords {
  /** After the number one; '' where the number says it all. */
  readonly one: string;
  /** After any other number. */
  readonly many: string;
  /** By itself, as in a table or a list of facts. */
  readonly name: string;
}

function counted(one: string, many: string): UnitWords {
  return { one, many, name: many };
}

function share(after: string, name: string): UnitWords {
  return { one: after, many: after, name };
}

/** The one wording of each unit. */
export const unitWords: Readonly<Record<Unit, UnitWords>> = {
  cases: counted('case', 'cases'),
  allegations: counted('allegation', 'allegations'),
  'referrals-received': counted('referral received', 'referrals received'),
  'referrals-completed': counted('completed referral', 'completed referrals'),
  investigations: counted('investigation', 'investigations'),
  forces: counted('force', 'forces'),
  people: counted('person', 'people'),
  files: counted('file', 'files'),
  claims: counted('claim', 'claims'),
  'press-reports': counted('press report', 'press reports'),
  'fraction-of-forces': share('of forces', 'fraction of forces'),
  'percent-of-allegations': share('', '% of allegations'),
  'percent-of-cases': share('', '% of cases'),
  'percent-of-workforce': share('of the workforce', '% of the workforce'),
  'percent-of-workforce-force-average': share(
    'on average across forces',
    '% of the workforce, average of forces',
  ),
  'referrals-per-10000-workforce': {
    one: 'completed referral for every 10,000 people in the workforce',
    many: 'completed referrals for every 10,000 people in the workforce',
    name: 'completed referrals for every 10,000 people in the workforce',
  },
  date: share('', 'date'),
  finding: share('', 'finding'),
};
