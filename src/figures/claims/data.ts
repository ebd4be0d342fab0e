import { ContentError, rowPlace, type Claim, type Ledger, type Verdict } from '../../ledger/index.ts';
import { factRecord, type FactRecord } from '../fact-record.ts';
import type { Words } from '../words.ts';
import { reportRows, verdictRows, type Report } from './rows.ts';

/** In the order of the story. */
export const claimsStates = ['all', 'by-verdict', 'by-report'] as const;

/** One appearance of the figure. */
export type ClaimsState = (typeof claimsStates)[number];

type RowLabel = `${'number' | 'name'}-${Verdict | Report}`;

const others = [
  'number-all',
  'all',
  'all-brief',
  'one-is',
  'left-out',
  'left-out-value',
  'not-verified-means',
  'not-verified-means-brief',
  'alike',
  'table-caption',
  'table-what',
  'table-number',
  'table-verdicts',
  'table-reports',
  'table-all',
] as const;

/** The name of one label. */
export type ClaimsLabel = RowLabel | (typeof others)[number];

/** What the file of words must have labels for. */
export const claimsLabels: readonly ClaimsLabel[] = [
  ...[...verdictRows, ...reportRows].flatMap((row): readonly RowLabel[] => [`number-${row}`, `name-${row}`]),
  ...others,
];

/** The counts of claims that the figure draws and writes. */
export const claimsFacts = {
  all: 'claims-published',
  reports: 'claims-reports',
  verdicts: verdictRows.map((verdict) => `claims-${verdict}`),
  ofReports: reportRows.map((report) => `claims-of-${report}`),
} as const;

/** Every published claim of a press report, by the numbers of its rows; nothing else is known of it here. */
export interface ClaimsData {
  readonly words: Words<ClaimsState, ClaimsLabel>;
  readonly claims: readonly { readonly verdict: number; readonly report: number }[];
  /** What all the counts say of themselves. */
  readonly caveats: readonly FactRecord[];
}

function rowOf(rows: readonly string[], value: string, claim: Claim): number {
  const row = rows.indexOf(value);
  if (row >= 0) return row;
  throw new ContentError({
    place: rowPlace('claims', claim),
    problem: `the figure of claims has no row for "${value}".`,
    remedy: 'Add it to src/figures/claims/rows.ts, and its name and number to content/figures/claims.yaml.',
  });
}

/**
 * Takes from the ledger what the figure draws; claims that are not published are not counted in anything.
 * @throws ContentError for a report or verdict without a row
 */
export function claimsData(ledger: Ledger, words: Words<ClaimsState, ClaimsLabel>): ClaimsData {
  const published = ledger.claims.filter(({ kind, publishable }) => kind === 'press-claim' && publishable);
  return {
    words,
    claims: published.map((claim) => ({
      verdict: rowOf(verdictRows, claim.verdict, claim),
      report: rowOf(reportRows, claim.report, claim),
    })),
    caveats: [factRecord(ledger, claimsFacts.all)],
  };
}
