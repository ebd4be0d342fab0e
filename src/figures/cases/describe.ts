import type { CasesData, CasesState } from './data.ts';

/** Sentences that hold every number of the state, what was left out and what is not known. */
export function describe({ words }: CasesData, state: CasesState): string {
  return words.states[state].description;
}
