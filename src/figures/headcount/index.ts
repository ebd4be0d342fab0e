import type { Figure } from '../figure.ts';
import {
  headcountData,
  headcountFacts,
  headcountLabels,
  headcountStates,
  type HeadcountData,
  type HeadcountLabel,
  type HeadcountState,
} from './data.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

const { answering, missing, forces, people, overseen } = headcountFacts;

/** A newspaper's count of 2013: the forces that answered, people under investigation, cases the IPCC oversaw. */
export const headcount: Figure<HeadcountData, HeadcountState, HeadcountLabel> = {
  id: 'headcount',
  states: headcountStates,
  keyStates: ['people'],
  labels: headcountLabels,
  scales: [
    [answering, missing],
    [forces, answering],
    [people, overseen],
  ],
  facts: Object.values(headcountFacts),
  data: headcountData,
  layout,
  describe,
  table,
};
