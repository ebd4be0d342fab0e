import type { WarningsData, WarningsState } from './data.ts';

/** Sentences that hold every date, what forces were told then, and what is not established. */
export function describe({ words }: WarningsData, state: WarningsState): string {
  return words.states[state].description;
}
