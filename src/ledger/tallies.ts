import { verdicts, type Claim } from './claim.ts';
import type { Fact } from './fact.ts';

/** What no row holds of a count of claims: how it is named, what it counts, and in which unit. */
interface Counted {
  readonly id: string;
  readonly statement: string;
  readonly unit: 'claims' | 'press-reports';
  readonly count: number;
}

const caveat =
  'A verdict is about a claim, not about a newspaper; claims left out, such as those that could identify someone, are not counted.';

function countsOf(claims: readonly Claim[]): readonly Counted[] {
  const reports = [...new Set(claims.map(({ report }) => report))];
  const claimsThat = (id: string, statement: string, isCounted: (claim: Claim) => boolean): Counted => ({
    id,
    statement,
    unit: 'claims',
    count: claims.filter(isCounted).length,
  });
  return [
    claimsThat('claims-published', 'Claims in press reports that are published with a verdict', () => true),
    {
      id: 'claims-reports',
      statement: 'Press reports with such claims',
      unit: 'press-reports',
      count: reports.length,
    },
    ...verdicts.map((verdict) =>
      claimsThat(`claims-${verdict}`, `Of these, claims with the verdict ${verdict}`, (claim) => {
        return claim.verdict === verdict;
      }),
    ),
    ...reports.map((report) =>
      claimsThat(`claims-of-${report}`, `Of these, claims in one press report (${report})`, (claim) => {
        return claim.report === report;
      }),
    ),
  ];
}

/**
 * How many claims of press reports are published: in all (`claims-published`), with each verdict (`claims-confirmed`),
 * from each report (`claims-of-sun-2019`), and in how many reports (`claims-reports`). Counted from the rows whenever
 * they are asked for, so that nobody types them; each can be printed, and be drawn, like a fact. Claims that are not
 * published are in none of them.
 */
export function claimTallies(all: readonly Claim[]): readonly Fact[] {
  const claims = all.filter(({ kind, publishable }) => kind === 'press-claim' && publishable);
  const counts = countsOf(claims);
  const ids = counts.filter(({ unit }) => unit === 'claims').map(({ id }) => id);
  const dates = claims.map(({ reportDate }) => reportDate).sort();
  const [first = '', last = ''] = [dates[0], dates.at(-1)];
  const [source = '', ...others] = [...new Set(claims.map(({ reportSourceId }) => reportSourceId))];
  return counts.map(({ id, statement, unit, count }) => ({
    id,
    statement,
    value: String(count),
    qualifier: 'exact',
    unit,
    periodStart: first,
    periodEnd: last,
    countedBy: 'this project',
    reportedBy: 'this project',
    asOf: last,
    sourceId: source,
    otherSourceIds: others,
    evidence: 'derived',
    verifiedTo: 'press',
    formula: '',
    series: 'claims',
    segment: '',
    joinsWith: unit === 'claims' ? ids.filter((other) => other !== id) : [],
    caveat,
    chart: 'yes',
    line: claims[0]?.line ?? 1,
  }));
}
