import type { Verdict } from '../ledger/index.ts';

/** A verdict as it is printed, and what it means. */
export interface VerdictWords {
  readonly verdict: Verdict;
  readonly name: string;
  readonly means: string;
}

/** Every verdict, in the order of the page. */
export const verdictWords: readonly VerdictWords[] = [
  {
    verdict: 'confirmed',
    name: 'Confirmed',
    means: 'A source other than the report says the same.',
  },
  {
    verdict: 'partly-confirmed',
    name: 'Partly confirmed',
    means: 'Another source says part of it, or its substance but not its detail.',
  },
  {
    verdict: 'corrected',
    name: 'Corrected',
    means: 'The record says something else.',
  },
  {
    verdict: 'explained',
    name: 'Explained',
    means: 'It is true of something narrower, or of something other than it seems; the entry says of what.',
  },
  {
    verdict: 'not-verified',
    name: 'Not verified',
    means:
      'We found it in that report only. Nothing we read confirms or contradicts it. It may well be right.',
  },
  {
    verdict: 'not-checkable',
    name: 'Not checkable',
    means: 'It is an opinion, or says too little to be held against a record.',
  },
];

/** The name of a verdict. */
export function verdictName(verdict: Verdict): string {
  return verdictWords.find((words) => words.verdict === verdict)?.name ?? verdict;
}
