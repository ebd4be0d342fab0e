import type { ClaimsData, ClaimsState } from './data.ts';

/** Sentences that hold every number of the state, and what a verdict is about. */
export function describe({ words }: ClaimsData, state: ClaimsState): string {
  return words.states[state].description;
}
