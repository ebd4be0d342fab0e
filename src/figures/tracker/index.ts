import type { Figure } from '../figure.ts';
import { trackerData, trackerFacts, type TrackerData } from './data.ts';
import { describe } from './describe.ts';
import { trackerLabels, trackerStates, type TrackerLabel, type TrackerState } from './labels.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

/** What was asked of forces, by when, and what was found later. Only time has a scale. */
export const tracker: Figure<TrackerData, TrackerState, TrackerLabel> = {
  id: 'tracker',
  states: trackerStates,
  keyStates: ['all'],
  labels: trackerLabels,
  scales: [],
  facts: Object.values(trackerFacts),
  data: trackerData,
  layout,
  describe,
  table,
};
