import type { Ledger } from '../../ledger/index.ts';
import { factRecord, type FactRecord } from '../fact-record.ts';
import type { Words } from '../words.ts';

/** In the order of the story. */
export const twoThirdsStates = ['capacity', 'monitoring', 'together', 'progress'] as const;

/** One appearance of the figure. */
export type TwoThirdsState = (typeof twoThirdsStates)[number];

/** What the file of words must have labels for. */
export const twoThirdsLabels = [
  'capacity-number',
  'capacity',
  'capacity-brief',
  'capacity-part',
  'capacity-line',
  'monitoring-number',
  'monitoring',
  'monitoring-brief',
  'monitoring-part',
  'monitoring-line',
  'rest',
  'fraction',
  'which',
  'which-value',
  'same',
  'same-value',
  'same-forces',
  'same-forces-brief',
  'slow-when',
  'slow',
  'progress-when',
  'progress',
  'excellent',
  'behind',
  'table-caption',
  'table-found',
  'table-forces',
  'table-by',
  'table-words',
] as const;

/** The name of one label. */
export type TwoThirdsLabel = (typeof twoThirdsLabels)[number];

/** The facts that the figure draws or writes. */
export const twoThirdsFacts = {
  capacity: 'capacity-gap-2019',
  monitoring: 'monitoring-gap-2019',
  slow: 'slow-2019',
  progress: 'progress-2019',
} as const;

/** What two-thirds of forces were found without; each is drawn by itself. */
export type Gap = 'capacity' | 'monitoring';

/** A fraction as published: equal parts of one bar, never a number of forces. */
export interface Fraction {
  readonly parts: number;
  /** Of the parts, those that were found without. */
  readonly without: number;
}

/** What a table says of a finding that has no number. */
export type Finding = Pick<FactRecord, 'id' | 'statement' | 'countedBy' | 'caveat'>;

/** Two published fractions, and what else the inspectorate found, in words. */
export interface TwoThirdsData {
  readonly words: Words<TwoThirdsState, TwoThirdsLabel>;
  readonly fractions: Readonly<Record<Gap, Fraction>>;
  /** What the table says of the fractions, and of what was found beside them. */
  readonly records: Readonly<Record<Gap, FactRecord>> & { readonly findings: readonly Finding[] };
}

/** Takes from the ledger what the figure draws. */
export function twoThirdsData(ledger: Ledger, words: Words<TwoThirdsState, TwoThirdsLabel>): TwoThirdsData {
  const fraction = (gap: Gap): Fraction => {
    const [without = 0, parts = 1] = ledger.fact(twoThirdsFacts[gap]).value.split('/').map(Number);
    return { parts, without };
  };
  const finding = (name: 'slow' | 'progress'): Finding => {
    const { id, statement, countedBy, caveat } = ledger.fact(twoThirdsFacts[name]);
    return { id, statement, countedBy, caveat };
  };
  return {
    words,
    fractions: { capacity: fraction('capacity'), monitoring: fraction('monitoring') },
    records: {
      capacity: factRecord(ledger, twoThirdsFacts.capacity),
      monitoring: factRecord(ledger, twoThirdsFacts.monitoring),
      findings: [finding('slow'), finding('progress')],
    },
  };
}
