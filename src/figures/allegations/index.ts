import type { Figure } from '../figure.ts';
import {
  allegationsData,
  allegationsFacts,
  allegationsLabels,
  allegationsStates,
  type AllegationsData,
  type AllegationsLabel,
  type AllegationsState,
} from './data.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

const facts = allegationsFacts;

/** Allegations that forces reported for two years, the share referred, the people they were about, and what was asked. */
export const allegations: Figure<AllegationsData, AllegationsState, AllegationsLabel> = {
  id: 'allegations',
  states: allegationsStates,
  keyStates: ['block', 'referred'],
  labels: allegationsLabels,
  scales: [
    [facts.allegations, facts.referred, facts.notReferred],
    [facts.people, facts.officers, facts.pcsos, facts.staff],
  ],
  facts: Object.values(facts),
  data: allegationsData,
  layout,
  describe,
  table,
};
