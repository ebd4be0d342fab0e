import type { TrackerData } from './data.ts';
import type { TrackerState } from './labels.ts';

/** Sentences that hold every date and number of the state, and what is not known. */
export function describe({ words }: TrackerData, state: TrackerState): string {
  return words.states[state].description;
}
