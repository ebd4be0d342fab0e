import { describe, expect, it } from 'vitest';
import { leftOutClaims, tallyOf } from '../../../src/components/claim-tallies.ts';
import { verdicts, type Claim } from '../../../src/ledger/claim.ts';
import { ledger, messageOf } from '../ledger/content-texts.ts';

const { claims } = ledger;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);

describe('tallyOf', () => {
  it('counts every published claim once, under one verdict', () => {
    const total = tallyOf(claims);
    const byVerdict = verdicts.map((verdict) => tallyOf(claims, verdict));
    expect(sum(byVerdict.map(({ reports }) => reports))).toBe(total.reports);
    expect(sum(byVerdict.map(({ crossChecks }) => crossChecks))).toBe(total.crossChecks);
    expect(total.reports + total.crossChecks).toBe(claims.filter(({ publishable }) => publishable).length);
  });
});

describe('leftOutClaims', () => {
  it('counts every claim that is not published, under one reason', () => {
    const { reports, crossChecks } = tallyOf(claims);
    expect(sum(leftOutClaims(claims).map(({ count }) => count))).toBe(claims.length - reports - crossChecks);
  });

  it('tells nothing that a row says of itself', () => {
    const told = leftOutClaims(claims)
      .map(({ reason }) => reason)
      .join(' ');
    const details = claims.filter(({ reasonIfNo }) => reasonIfNo !== '').map(({ reasonIfNo }) => reasonIfNo);
    expect(details.filter((detail) => told.includes(detail))).toEqual([]);
  });

  it('says nothing of reasons that no claim has', () => {
    expect(leftOutClaims(claims.filter(({ publishable }) => publishable))).toEqual([]);
  });

  it('refuses a reason that is none of the general ones', () => {
    const [claim] = claims.filter(({ publishable }) => !publishable);
    if (claim === undefined) throw new Error('no claim is left out');
    const odd: Claim = { ...claim, reasonIfNo: 'we would rather not' };
    expect(messageOf(() => leftOutClaims([odd]))).toMatch(
      /^content\/reported-claims\.csv:\d+ \(.*\): reason_if_no is not one .*\n {2}Begin it with: names,/,
    );
  });
});
