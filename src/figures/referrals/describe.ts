import type { ReferralsData, ReferralsState } from './data.ts';

/** Sentences that hold every number of the state, the break and what is not known. */
export function describe({ words }: ReferralsData, state: ReferralsState): string {
  return words.states[state].description;
}
