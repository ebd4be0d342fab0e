import type { Ledger } from '../../ledger/index.ts';
import { mapped } from '../mapped.ts';
import type { Words } from '../words.ts';

/** In the order of the story. */
export const plansStates = ['forces', 'sorted', 'complete', 'what-it-means'] as const;

/** One appearance of the figure. */
export type PlansState = (typeof plansStates)[number];

/** What the file of words must have labels for. */
export const plansLabels = [
  'number-complete',
  'number-started',
  'number-not-started',
  'number-insufficient',
  'number-total',
  'complete',
  'started',
  'not-started',
  'insufficient',
  'names',
  'named-by',
  'named-by-short',
  'too-little',
  'meaning',
  'total-forces',
  'total-forces-narrow',
  'total',
  'total-narrow',
  'table-caption',
  'table-state',
  'table-forces',
  'table-total',
] as const;

/** The name of one label. */
export type PlansLabel = (typeof plansLabels)[number];

/** How much of a plan was in place, in the order of the rows. */
export const grades = ['complete', 'started', 'not-started', 'insufficient'] as const;

/** What the review found a plan to be; `insufficient` is off the scale of the others. */
export type Grade = (typeof grades)[number];

/** The facts that the figure draws. */
export const plansFacts: Readonly<Record<Grade | 'total', string>> = {
  complete: 'forces-plan-complete-2017',
  started: 'forces-plan-started-2017',
  'not-started': 'forces-plan-not-started-2017',
  insufficient: 'forces-plan-insufficient-2017',
  total: 'forces-total',
};

/** What the figure draws: how many forces the review put in each group. */
export interface PlansData {
  readonly words: Words<PlansState, PlansLabel>;
  readonly forces: Readonly<Record<Grade, number>>;
  /** Caveat of each fact, word for word. */
  readonly caveats: Readonly<Record<Grade | 'total', string>>;
}

/** Takes from the ledger what the figure draws. */
export function plansData(ledger: Ledger, words: Words<PlansState, PlansLabel>): PlansData {
  const number = (grade: Grade): number => ledger.numberOf(plansFacts[grade]);
  return {
    words,
    forces: {
      complete: number('complete'),
      started: number('started'),
      'not-started': number('not-started'),
      insufficient: number('insufficient'),
    },
    caveats: mapped(plansFacts, (id) => ledger.fact(id).caveat),
  };
}
