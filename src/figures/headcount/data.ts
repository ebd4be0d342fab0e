import type { Ledger } from '../../ledger/index.ts';
import { factRecord, type FactRecord } from '../fact-record.ts';
import { mapped } from '../mapped.ts';
import type { Words } from '../words.ts';

/** In the order of the story. */
export const headcountStates = ['forces-answering', 'people', 'overseen'] as const;

/** One appearance of the figure. */
export type HeadcountState = (typeof headcountStates)[number];

/** What the file of words must have labels for. */
export const headcountLabels = [
  'number-answering',
  'answering',
  'number-missing',
  'missing',
  'number-forces',
  'forces',
  'nothing-follows',
  'number-people',
  'people',
  'people-brief',
  'answering-line',
  'missing-line',
  'unknown',
  'unknown-value',
  'number-overseen',
  'overseen',
  'overseen-brief',
  'units-differ',
  'as-printed',
  'table-caption',
  'table-counted',
  'table-number',
  'table-by',
] as const;

/** The name of one label. */
export type HeadcountLabel = (typeof headcountLabels)[number];

/** The facts that the figure draws or writes. */
export const headcountFacts = {
  answering: 'headcount-forces-answering-2013',
  missing: 'headcount-forces-missing-2013',
  forces: 'forces-total',
  people: 'headcount-2013',
  overseen: 'headcount-overseen-2013',
  share: 'headcount-overseen-share-2013',
} as const;

/** A newspaper's count of one day in 2013. */
export interface HeadcountData {
  readonly words: Words<HeadcountState, HeadcountLabel>;
  /** Forces that gave figures, and that gave none. */
  readonly answering: number;
  readonly missing: number;
  readonly people: number;
  /** Cases, not people. */
  readonly overseen: number;
  readonly records: Readonly<Record<keyof typeof headcountFacts, FactRecord>>;
}

/** Takes from the ledger what the figure draws. */
export function headcountData(ledger: Ledger, words: Words<HeadcountState, HeadcountLabel>): HeadcountData {
  const { answering, missing, people, overseen } = headcountFacts;
  return {
    words,
    answering: ledger.numberOf(answering),
    missing: ledger.numberOf(missing),
    people: ledger.numberOf(people),
    overseen: ledger.numberOf(overseen),
    records: mapped(headcountFacts, (id) => factRecord(ledger, id)),
  };
}
