import type { Figure } from '../figure.ts';
import {
  receivedData,
  receivedFacts,
  receivedLabels,
  receivedStates,
  type ReceivedData,
  type ReceivedLabel,
  type ReceivedState,
} from './data.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

const facts = receivedFacts;

/** Referrals that the IPCC received, with the break of April 2017; what it investigated; which forces answered it. */
export const received: Figure<ReceivedData, ReceivedState, ReceivedLabel> = {
  id: 'received',
  states: receivedStates,
  keyStates: ['years'],
  labels: receivedLabels,
  scales: [
    [facts.all, facts.earlier, facts.last, facts.part],
    [facts.investigations, facts.independent, facts.managed, facts.supervised],
    [facts.investigations, facts.ongoing],
    [facts.answered],
  ],
  facts: Object.values(facts),
  data: receivedData,
  layout,
  describe,
  table,
};
