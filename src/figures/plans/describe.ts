import type { PlansData, PlansState } from './data.ts';

/** Sentences that hold every number of the state, and what the review was and was not. */
export function describe({ words }: PlansData, state: PlansState): string {
  return words.states[state].description;
}
