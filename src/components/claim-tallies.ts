import { ContentError, rowPlace, type Claim, type Verdict } from '../ledger/index.ts';

/** How many published claims there are, of press reports and of figures that disagree. */
export interface Tally {
  readonly reports: number;
  readonly crossChecks: number;
}

/** Why claims are left out, in general terms, and how many. */
export interface LeftOut {
  readonly reason: string;
  readonly count: number;
}

function tally(claims: readonly Claim[]): Tally {
  const reports = claims.filter(({ kind }) => kind === 'press-claim').length;
  return { reports, crossChecks: claims.length - reports };
}

/** How many of the published claims have this verdict; of all of them when none is named. */
export function tallyOf(claims: readonly Claim[], verdict?: Verdict): Tally {
  return tally(
    claims.filter((claim) => claim.publishable && (verdict === undefined || claim.verdict === verdict)),
  );
}

/** What a row says of itself, told so generally that it leads to nobody. */
const reasons: readonly { readonly pattern: RegExp; readonly reason: string }[] = [
  {
    pattern: /^(?:names|describes|concerns) /,
    reason: 'They name somebody, or are about one individual case.',
  },
  {
    pattern: /^(?:incomplete|sensational) /,
    reason: 'The text we have is incomplete, or its wording cannot be checked.',
  },
];

/**
 * The claims that are not published, counted by reasons in general terms; nothing else is told of them.
 * @throws ContentError for a reason that is none of the general ones
 */
export function leftOutClaims(claims: readonly Claim[]): readonly LeftOut[] {
  const left = claims.filter(({ publishable }) => !publishable);
  const stray = left.find(({ reasonIfNo }) => !reasons.some(({ pattern }) => pattern.test(reasonIfNo)));
  if (stray !== undefined) {
    throw new ContentError({
      place: rowPlace('claims', stray),
      problem: 'reason_if_no is not one that the page of claims can tell in general terms.',
      remedy: 'Begin it with: names, describes, concerns, incomplete or sensational.',
    });
  }
  return reasons.flatMap(({ pattern, reason }) => {
    const count = left.filter(({ reasonIfNo }) => pattern.test(reasonIfNo)).length;
    return count === 0 ? [] : [{ reason, count }];
  });
}
