import type { Figure } from '../figure.ts';
import {
  plansData,
  plansFacts,
  plansLabels,
  plansStates,
  type PlansData,
  type PlansLabel,
  type PlansState,
} from './data.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

/** The plans of all forces, before the inspectorate's review of 2017 and in the groups that it made. */
export const plans: Figure<PlansData, PlansState, PlansLabel> = {
  id: 'plans',
  states: plansStates,
  keyStates: ['sorted'],
  labels: plansLabels,
  scales: [Object.values(plansFacts)],
  facts: Object.values(plansFacts),
  data: plansData,
  layout,
  describe,
  table,
};
