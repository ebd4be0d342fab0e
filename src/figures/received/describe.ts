import type { ReceivedData, ReceivedState } from './data.ts';

/** Sentences that hold every number of the state, the break and what it does not say. */
export function describe({ words }: ReceivedData, state: ReceivedState): string {
  return words.states[state].description;
}
