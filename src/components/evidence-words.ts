import type { Fact } from '../ledger/index.ts';

const reading = {
  primary: 'Read in the document itself.',
  'press notice': 'Read in its publisher’s notice, not yet in the document itself.',
  press: 'Known from press reports only; the document itself is still to be read.',
} as const;

/** How near to the document a fact has been read, in a sentence; a derived fact says so first. */
export function evidenceWords(fact: Pick<Fact, 'evidence' | 'verifiedTo'>): string {
  const words = reading[fact.verifiedTo];
  return fact.evidence === 'derived' ? `Worked out from other figures. ${words}` : words;
}
