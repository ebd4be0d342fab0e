import type { Ledger } from '../../ledger/index.ts';
import { mapped } from '../mapped.ts';
import type { Words } from '../words.ts';

/** In the order of the story. */
export const referralsStates = ['block', 'break', 'years', 'unknown'] as const;

/** One appearance of the figure. */
export type ReferralsState = (typeof referralsStates)[number];

/** What the file of words must have labels for. */
export const referralsLabels = [
  'number-before',
  'number-first',
  'number-second',
  'number-total',
  'year-before',
  'year-first',
  'year-second',
  'year-after',
  'note-before',
  'note-after',
  'note-first',
  'note-second',
  'band-date',
  'band-change',
  'band-line',
  'band-warning',
  'band-warning-short',
  'total',
  'total-narrow',
  'total-short',
  'total-block',
  'total-block-narrow',
  'unreported',
  'unreported-value',
  'referral-is-not',
  'table-caption',
  'table-year',
  'table-rules',
  'table-referrals',
  'table-earlier',
  'table-later',
  'table-break',
  'table-total',
  'table-fewer',
] as const;

/** The name of one label. */
export type ReferralsLabel = (typeof referralsLabels)[number];

/** The facts that the figure draws or writes. */
export const referralsFacts = {
  before: 'referrals-completed-2016-17',
  first: 'referrals-completed-2017-18',
  second: 'referrals-completed-2018-19',
  total: 'referrals-completed-total',
  fewer: 'referrals-completed-fall-2018-19',
} as const;

/** Which of the facts. */
export type ReferralsFact = keyof typeof referralsFacts;

/** What the figure draws: completed referrals of the one year before the break and the two after it. */
export interface ReferralsData {
  readonly words: Words<ReferralsState, ReferralsLabel>;
  readonly before: number;
  readonly first: number;
  readonly second: number;
  /** Caveat of each fact, word for word. */
  readonly caveats: Readonly<Record<ReferralsFact, string>>;
}

/** Takes from the ledger what the figure draws. */
export function referralsData(ledger: Ledger, words: Words<ReferralsState, ReferralsLabel>): ReferralsData {
  return {
    words,
    before: ledger.numberOf(referralsFacts.before),
    first: ledger.numberOf(referralsFacts.first),
    second: ledger.numberOf(referralsFacts.second),
    caveats: mapped(referralsFacts, (id) => ledger.fact(id).caveat),
  };
}
