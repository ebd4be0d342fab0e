import type { VettingData, VettingState } from './data.ts';

/** Sentences that hold every number and date of the state, and what is not known. */
export function describe({ words }: VettingData, state: VettingState): string {
  return words.states[state].description;
}
