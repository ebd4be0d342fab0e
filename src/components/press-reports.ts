import type { Claim } from '../ledger/index.ts';

/** One press report, and the claims of it that are published. */
export interface PressReport {
  readonly id: string;
  /** Its first claim: outlet, date and source are the same in all. */
  readonly first: Claim;
  readonly claims: readonly Claim[];
}

/** The press reports by date, each with its published claims in the order of the ledger. */
export function pressReports(claims: readonly Claim[]): readonly PressReport[] {
  const published = claims.filter(({ kind, publishable }) => kind === 'press-claim' && publishable);
  return [...new Set(published.map(({ report }) => report))]
    .flatMap((id) => {
      const ofReport = published.filter(({ report }) => report === id);
      const [first] = ofReport;
      return first === undefined ? [] : [{ id, first, claims: ofReport }];
    })
    .sort((one, other) => one.first.reportDate.localeCompare(other.first.reportDate));
}
