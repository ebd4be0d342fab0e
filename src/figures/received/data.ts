import type { Ledger } from '../../ledger/index.ts';
import { factRecord, type FactRecord } from '../fact-record.ts';
import { mapped } from '../mapped.ts';
import type { Words } from '../words.ts';

/** In the order of the story. */
export const receivedStates = ['all', 'years', 'investigated', 'answered'] as const;

/** One appearance of the figure. */
export type ReceivedState = (typeof receivedStates)[number];

/** What the file of words must have labels for. */
export const receivedLabels = [
  'number-all',
  'all',
  'all-short',
  'all-brief',
  'start',
  'end',
  'number-earlier',
  'year-earlier',
  'note-earlier',
  'number-last',
  'year-last',
  'note-last',
  'number-part',
  'year-part',
  'note-part',
  'band-date',
  'band-change',
  'band-line',
  'band-warning',
  'band-warning-brief',
  'number-independent',
  'independent',
  'number-managed',
  'managed',
  'number-supervised',
  'supervised',
  'number-investigations',
  'investigations',
  'investigations-brief',
  'number-ongoing',
  'ongoing',
  'no-finding',
  'number-answered',
  'answered',
  'matters',
  'matters-value',
  'table-caption',
  'table-counted',
  'table-number',
  'table-by',
  'table-break',
] as const;

/** The name of one label. */
export type ReceivedLabel = (typeof receivedLabels)[number];

/** The facts that the figure draws or writes. */
export const receivedFacts = {
  all: 'referrals-received-2014-2017',
  earlier: 'referrals-received-2014-2016',
  last: 'referrals-received-2016-17',
  part: 'referrals-received-2017-part',
  investigations: 'investigations-2014-2017',
  independent: 'investigations-independent-2014-2017',
  managed: 'investigations-managed-2014-2017',
  supervised: 'investigations-supervised-2014-2017',
  ongoing: 'investigations-ongoing-2017',
  answered: 'forces-answered-lookback-2017',
} as const;

type FactName = keyof typeof receivedFacts;

/** Referrals of one stretch of time. */
export interface Group {
  readonly key: 'earlier' | 'last' | 'part';
  readonly tone: 'referral' | 'referral-before';
  /** Referrals that come before these in the order of all. */
  readonly from: number;
  readonly count: number;
  /** Years that the stretch lies in. */
  readonly years: number;
}

/** Referrals that the IPCC received until October 2017, what came of them, and who answered it. */
export interface ReceivedData {
  readonly words: Words<ReceivedState, ReceivedLabel>;
  readonly all: number;
  /**
   * In the order of time: the two years 2014/15 and 2015/16 together, 2016/17, and 2017/18 until early October;
   * the break comes before the last.
   */
  readonly groups: readonly [Group, Group, Group];
  readonly investigations: number;
  readonly independent: number;
  readonly managed: number;
  readonly supervised: number;
  /** Of the investigations, those not finished. */
  readonly ongoing: number;
  /** Forces. */
  readonly answered: number;
  /** Time before the break over the whole time of the count. */
  readonly before: number;
  readonly records: Readonly<Record<FactName, FactRecord>>;
}

/** Takes from the ledger what the figure draws. */
export function receivedData(ledger: Ledger, words: Words<ReceivedState, ReceivedLabel>): ReceivedData {
  const facts = receivedFacts;
  const [earlier, last] = [ledger.numberOf(facts.earlier), ledger.numberOf(facts.last)];
  const { periodStart, periodEnd } = ledger.fact(facts.all);
  const time = (date: string): number => Date.parse(date);
  return {
    words,
    all: ledger.numberOf(facts.all),
    groups: [
      { key: 'earlier', tone: 'referral-before', from: 0, count: earlier, years: 2 },
      { key: 'last', tone: 'referral-before', from: earlier, count: last, years: 1 },
      { key: 'part', tone: 'referral', from: earlier + last, count: ledger.numberOf(facts.part), years: 1 },
    ],
    investigations: ledger.numberOf(facts.investigations),
    independent: ledger.numberOf(facts.independent),
    managed: ledger.numberOf(facts.managed),
    supervised: ledger.numberOf(facts.supervised),
    ongoing: ledger.numberOf(facts.ongoing),
    answered: ledger.numberOf(facts.answered),
    before:
      (time(ledger.fact(facts.part).periodStart) - time(periodStart)) / (time(periodEnd) - time(periodStart)),
    records: mapped(facts, (id) => factRecord(ledger, id)),
  };
}
