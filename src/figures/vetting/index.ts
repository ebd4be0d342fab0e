import type { Figure } from '../figure.ts';
import {
  vettingData,
  vettingFacts,
  vettingLabels,
  vettingStates,
  type VettingData,
  type VettingLabel,
  type VettingState,
} from './data.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

/** Vetting: what was asked by when, two estimates that are never set against each other, and the new date. */
export const vetting: Figure<VettingData, VettingState, VettingLabel> = {
  id: 'vetting',
  states: vettingStates,
  keyStates: ['people', 'new-deadline'],
  labels: vettingLabels,
  scales: [
    [vettingFacts.people],
    [vettingFacts.share],
    [vettingFacts.asked],
    [vettingFacts.due],
    [vettingFacts.found],
    [vettingFacts.new],
  ],
  facts: Object.values(vettingFacts),
  data: vettingData,
  layout,
  describe,
  table,
};
