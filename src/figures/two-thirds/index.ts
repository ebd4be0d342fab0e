import type { Figure } from '../figure.ts';
import {
  twoThirdsData,
  twoThirdsFacts,
  twoThirdsLabels,
  twoThirdsStates,
  type TwoThirdsData,
  type TwoThirdsLabel,
  type TwoThirdsState,
} from './data.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

const { capacity, monitoring } = twoThirdsFacts;

/** Two findings of 2019, each a fraction of forces as published, and what was found beside them. */
export const twoThirds: Figure<TwoThirdsData, TwoThirdsState, TwoThirdsLabel> = {
  id: 'two-thirds',
  states: twoThirdsStates,
  keyStates: ['capacity', 'monitoring'],
  labels: twoThirdsLabels,
  scales: [[capacity], [monitoring]],
  facts: Object.values(twoThirdsFacts),
  data: twoThirdsData,
  layout,
  describe,
  table,
};
