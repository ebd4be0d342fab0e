import type { Figure } from '../figure.ts';
import {
  forcesData,
  forcesFacts,
  forcesLabels,
  forcesStates,
  type ForcesData,
  type ForcesLabel,
  type ForcesState,
} from './data.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

/** When the inspectorate published its report on each force, as a map of equal tiles. */
export const forces: Figure<ForcesData, ForcesState, ForcesLabel> = {
  id: 'forces',
  states: forcesStates,
  keyStates: ['all'],
  labels: forcesLabels,
  scales: [Object.values(forcesFacts)],
  facts: Object.values(forcesFacts),
  data: forcesData,
  layout,
  describe,
  table,
};
