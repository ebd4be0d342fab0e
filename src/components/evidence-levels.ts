import type { Fact } from '../ledger/index.ts';

/** A level of evidence: its name, and what it says of a fact. */
export interface EvidenceLevel {
  readonly evidence: Fact['evidence'];
  readonly name: string;
  readonly means: string;
}

/** Every level of evidence, the nearest to the document first. */
export const evidenceLevels: readonly EvidenceLevel[] = [
  { evidence: 'official', name: 'Official document', means: 'It stands in the document itself.' },
  {
    evidence: 'official-notice',
    name: 'Official notice',
    means: 'It stands in a notice of the body that published the document.',
  },
  {
    evidence: 'representative-body',
    name: 'Representative body',
    means: 'A body that speaks for its members, such as the Police Federation, printed it.',
  },
  {
    evidence: 'press',
    name: 'Press',
    means: 'A newspaper, broadcaster or news site reported it. Nothing at this level is called official.',
  },
  {
    evidence: 'derived',
    name: 'Worked out',
    means: 'Software worked it out from other facts, and is only as near as the weakest of them.',
  },
];

/** The name of a level of evidence. */
export function evidenceName(evidence: Fact['evidence']): string {
  return evidenceLevels.find((level) => level.evidence === evidence)?.name ?? evidence;
}
