import type { TwoThirdsData, TwoThirdsState } from './data.ts';

/** Sentences that hold every fraction of the state, and what it does not say. */
export function describe({ words }: TwoThirdsData, state: TwoThirdsState): string {
  return words.states[state].description;
}
