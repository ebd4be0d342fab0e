import type { Figure } from '../figure.ts';
import {
  allWarningsFacts,
  warningsData,
  warningsLabels,
  warningsStates,
  type WarningsData,
  type WarningsLabel,
  type WarningsState,
} from './data.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

/** The page of the cover: one line a month, the reports inked, the months between them blank. */
export const warnings: Figure<WarningsData, WarningsState, WarningsLabel> = {
  id: 'warnings',
  states: warningsStates,
  keyStates: ['all'],
  labels: warningsLabels,
  scales: [
    ['report-2012-date'],
    ['first-inspected-2015'],
    ['report-2016-date'],
    ['report-2017-date'],
    ['report-2019-date'],
    ['forces-total'],
  ],
  facts: allWarningsFacts,
  data: warningsData,
  layout,
  describe,
  table,
};
