import type { Fact } from '../ledger/index.ts';

/** The facts that speak for one year. */
export interface FactYear {
  readonly year: string;
  /** In the order of the ledger. */
  readonly facts: readonly Fact[];
}

/** Facts by the year of the day that they speak for, the earliest first; each fact stands in exactly one year. */
export function factYears(facts: readonly Fact[]): readonly FactYear[] {
  const years = [...new Set(facts.map(({ asOf }) => asOf.slice(0, 4)))].sort();
  return years.map((year) => ({ year, facts: facts.filter(({ asOf }) => asOf.startsWith(year)) }));
}
