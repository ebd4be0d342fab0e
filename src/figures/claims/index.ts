import type { Figure } from '../figure.ts';
import {
  claimsData,
  claimsFacts,
  claimsLabels,
  claimsStates,
  type ClaimsData,
  type ClaimsLabel,
  type ClaimsState,
} from './data.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

const { all, reports, verdicts, ofReports } = claimsFacts;

/** Every published claim of the press reports, in one block, by verdict and by report. */
export const claims: Figure<ClaimsData, ClaimsState, ClaimsLabel> = {
  id: 'claims',
  states: claimsStates,
  keyStates: ['by-verdict'],
  labels: claimsLabels,
  scales: [
    [all, ...verdicts],
    [all, ...ofReports],
  ],
  facts: [all, reports, ...verdicts, ...ofReports],
  data: claimsData,
  layout,
  describe,
  table,
};
