import type { HeadcountData, HeadcountState } from './data.ts';

/** Sentences that hold every number of the state, and what is not known. */
export function describe({ words }: HeadcountData, state: HeadcountState): string {
  return words.states[state].description;
}
