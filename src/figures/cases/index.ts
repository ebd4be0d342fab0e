import type { Figure } from '../figure.ts';
import {
  casesData,
  casesFacts,
  casesLabels,
  casesStates,
  type CasesData,
  type CasesLabel,
  type CasesState,
} from './data.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

/** The first count: its time, its cases as rings, what it left out, and what nobody knows. */
export const cases: Figure<CasesData, CasesState, CasesLabel> = {
  id: 'cases',
  states: casesStates,
  keyStates: ['cases'],
  labels: casesLabels,
  scales: [[casesFacts.cases], [casesFacts.published]],
  facts: Object.values(casesFacts),
  data: casesData,
  layout,
  describe,
  table,
};
