import type { Figure } from '../figure.ts';
import {
  referralsData,
  referralsFacts,
  referralsLabels,
  referralsStates,
  type ReferralsData,
  type ReferralsLabel,
  type ReferralsState,
} from './data.ts';
import { describe } from './describe.ts';
import { layout } from './layout.ts';
import { table } from './table.ts';

/** Completed referrals of three years, with the break of April 2017 between the first and the others. */
export const referrals: Figure<ReferralsData, ReferralsState, ReferralsLabel> = {
  id: 'referrals',
  states: referralsStates,
  keyStates: ['break', 'years'],
  labels: referralsLabels,
  scales: [[referralsFacts.before, referralsFacts.first, referralsFacts.second, referralsFacts.total]],
  facts: Object.values(referralsFacts),
  data: referralsData,
  layout,
  describe,
  table,
};
