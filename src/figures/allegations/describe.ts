import type { AllegationsData, AllegationsState } from './data.ts';

/** Sentences that hold every number of the state, and what it does not say. */
export function describe({ words }: AllegationsData, state: AllegationsState): string {
  return words.states[state].description;
}
