import type { Correction } from '../ledger/index.ts';

/** Kinds of change as they are printed. */
export const correctionKinds: Readonly<Record<Correction['kind'], string>> = {
  correction: 'Correction',
  clarification: 'Clarification',
  update: 'Update',
  retraction: 'Withdrawn',
};

/** A run of words; a number in what the story once said is in the ledger no longer. */
export interface SaidRun {
  readonly text: string;
  readonly isNumber: boolean;
}

/** What the story once said, in runs that part its numbers in digits from its other words. */
export function saidRuns(said: string): readonly SaidRun[] {
  return said
    .split(/(\d[\d.,/]*\d%?|\d%?)/)
    .filter((text) => text !== '')
    .map((text) => ({ text, isNumber: /^\d/.test(text) }));
}

/** The corrections with the newest first; those of one day in the reverse order of their file. */
export function newestFirst(corrections: readonly Correction[]): readonly Correction[] {
  return corrections.toReversed().sort((one, other) => other.date.localeCompare(one.date));
}
