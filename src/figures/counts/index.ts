import type { Figure } from '../figure.ts';
import {
  countsData,
  countsFacts,
  countsLabels,
  countsStates,
  type CountsData,
  type CountsLabel,
  type CountsState,
} from './data.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

/** Five counts that must not be joined: their numbers, periods, units and counters, and no total. */
export const counts: Figure<CountsData, CountsState, CountsLabel> = {
  id: 'counts',
  states: countsStates,
  keyStates: ['periods', 'counters'],
  labels: countsLabels,
  scales: [],
  facts: [...Object.values(countsFacts), 'rules-change-2017'],
  data: countsData,
  layout,
  describe,
  table,
};
