import type { ForcesData, ForcesState } from './data.ts';

/** Sentences that hold every number of the state, and what the map does not say. */
export function describe({ words }: ForcesData, state: ForcesState): string {
  return words.states[state].description;
}
