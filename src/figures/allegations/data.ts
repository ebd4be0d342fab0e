import type { Ledger } from '../../ledger/index.ts';
import { factRecord, type FactRecord } from '../fact-record.ts';
import { mapped } from '../mapped.ts';
import { monthOf } from '../month-of.ts';
import type { Words } from '../words.ts';

/** In the order of the story. */
export const allegationsStates = ['block', 'referred', 'people', 'deadlines'] as const;

/** One appearance of the figure. */
export type AllegationsState = (typeof allegationsStates)[number];

/** What the file of words must have labels for. */
export const allegationsLabels = [
  'number-allegations',
  'allegations',
  'one-is',
  'recorded',
  'base',
  'number-referred',
  'referred',
  'number-not-referred',
  'not-referred',
  'rules-then',
  'number-officers',
  'officers',
  'number-pcsos',
  'pcsos',
  'number-staff',
  'staff',
  'number-people',
  'people',
  'people-brief',
  'accused',
  'sizes',
  'asked',
  'look-back',
  'look-back-brief',
  'look-back-due',
  'look-back-month',
  'plan',
  'plan-brief',
  'plan-due',
  'plan-month',
  'vetting',
  'vetting-brief',
  'vetting-due',
  'vetting-month',
  'worked-out',
  'table-caption',
  'table-counted',
  'table-number',
  'table-by',
] as const;

/** The name of one label. */
export type AllegationsLabel = (typeof allegationsLabels)[number];

/** The facts that the figure draws or writes. */
export const allegationsFacts = {
  allegations: 'allegations-2014-2016',
  forces: 'allegations-forces-with-any',
  referred: 'allegations-referred-share',
  notReferred: 'allegations-not-referred-share',
  people: 'allegations-people',
  officers: 'allegations-people-officers',
  pcsos: 'allegations-people-pcsos',
  staff: 'allegations-people-staff',
  lookBack: 'asked-lookback-2016',
  plan: 'asked-plan-2016',
  vetting: 'asked-vetting-2016',
} as const;

type FactName = keyof typeof allegationsFacts;

/** One request of the inspectorate: months from the report to the date that it set. */
export interface Request {
  readonly name: 'look-back' | 'plan' | 'vetting';
  readonly months: number;
}

/** What forces reported for two years, and what the inspectorate asked of them. */
export interface AllegationsData {
  readonly words: Words<AllegationsState, AllegationsLabel>;
  readonly allegations: number;
  /** Parts of a hundred: a share as printed, never a number of allegations. */
  readonly referred: number;
  readonly people: number;
  readonly officers: number;
  readonly pcsos: number;
  readonly staff: number;
  readonly requests: readonly Request[];
  readonly records: Readonly<Record<FactName, FactRecord>>;
}

/** Takes from the ledger what the figure draws. */
export function allegationsData(
  ledger: Ledger,
  words: Words<AllegationsState, AllegationsLabel>,
): AllegationsData {
  const facts = allegationsFacts;
  const asked = monthOf(ledger.fact('report-2016-date').value);
  const request = (name: Request['name'], id: string): Request => ({
    name,
    months: monthOf(ledger.fact(id).value) - asked,
  });
  return {
    words,
    allegations: ledger.numberOf(facts.allegations),
    referred: ledger.numberOf(facts.referred),
    people: ledger.numberOf(facts.people),
    officers: ledger.numberOf(facts.officers),
    pcsos: ledger.numberOf(facts.pcsos),
    staff: ledger.numberOf(facts.staff),
    requests: [
      request('look-back', facts.lookBack),
      request('plan', facts.plan),
      request('vetting', facts.vetting),
    ],
    records: mapped(facts, (id) => factRecord(ledger, id)),
  };
}
