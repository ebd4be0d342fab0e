import type { Claim, Force } from '../ledger/index.ts';

/** What a force itself says, to stand beside a claim about it. */
export interface ForceAccount {
  readonly force: Force;
  /** The column of the force's row that holds its account. */
  readonly column: 'reply' | 'plan_2017_note';
  readonly words: string;
}

function names(text: string, { shortName }: Force): boolean {
  const index = text.indexOf(shortName);
  return index !== -1 && !/[\p{L}-]/u.test(text.charAt(index - 1) + text.charAt(index + shortName.length));
}

/**
 * The accounts of the forces that a claim names: a force's reply to us, and what it or its commissioner said of its plan
 * of 2017. A force with neither gives none.
 */
export function forceAccounts(
  claim: Pick<Claim, 'claim'>,
  forces: readonly Force[],
): readonly ForceAccount[] {
  return forces
    .filter((force) => names(claim.claim, force))
    .flatMap((force): readonly ForceAccount[] => [
      ...(force.reply === '' ? [] : [{ force, column: 'reply' as const, words: force.reply }]),
      ...(/\b(?:force|commissioner) (?:said|called)\b/.test(force.plan2017Note)
        ? [{ force, column: 'plan_2017_note' as const, words: force.plan2017Note }]
        : []),
    ]);
}
