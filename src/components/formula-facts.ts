import type { Fact, Ledger } from '../ledger/index.ts';

/** The facts that a derived fact was worked out from, in the order of its formula; none for a published one. */
export function formulaFacts(fact: Pick<Fact, 'formula'>, ledger: Pick<Ledger, 'facts'>): readonly Fact[] {
  const words = fact.formula.split(/[^a-z0-9-]+/);
  return words.flatMap((word) => ledger.facts.filter((candidate) => candidate.id === word));
}
