import type { CountsData, CountsState } from './data.ts';

/** Sentences that hold every number of the state, the break, and that no total is drawn. */
export function describe({ words }: CountsData, state: CountsState): string {
  return words.states[state].description;
}
