import { describe, expect, it } from 'vitest';
import { claimsStates } from '../../../../src/figures/claims/data.ts';
import { claims } from '../../../../src/figures/claims/index.ts';
import { reportRows, verdictRows } from '../../../../src/figures/claims/rows.ts';
import { verdicts } from '../../../../src/ledger/claim.ts';
import type { RectMark } from '../../../../src/scene/mark.ts';
import type { Scene } from '../../../../src/scene/scene.ts';
import { dataOf, ledger } from '../drawn.ts';
import { keepsFigureContract } from '../figure-contract.ts';
import { keepsStills } from '../golden-stills.ts';

keepsFigureContract(claims);
keepsStills(claims);

const data = dataOf(claims);
const published = ledger.claims.filter(({ kind, publishable }) => kind === 'press-claim' && publishable);
const sceneOf = (state: (typeof claimsStates)[number], width: number): Scene =>
  claims.layout(data, state, { width, height: Infinity, textScale: 1 });

function ticksOf({ marks }: Scene): readonly RectMark[] {
  return marks.filter((mark) => mark.shape === 'rect').filter(({ tone }) => tone === 'claim');
}

/** How many ticks stand at each height, from the top. */
function rowsOf(scene: Scene): readonly number[] {
  const heights = [...new Set(ticksOf(scene).map(({ y }) => y))].sort((one, other) => one - other);
  return heights.map((height) => ticksOf(scene).filter(({ y }) => y === height).length);
}

it('the rows are every verdict of the ledger, in its order', () => {
  expect(verdictRows).toEqual(verdicts);
});

describe('the ticks', () => {
  it('are as many as the published claims of press reports, in every state', () => {
    for (const state of claimsStates)
      for (const width of [358, 822]) expect(ticksOf(sceneOf(state, width))).toHaveLength(published.length);
  });

  it('stand in a row for each verdict and for each report, the row as long as its claims are many', () => {
    const byVerdict = verdictRows.map((name) => published.filter(({ verdict }) => verdict === name).length);
    const byReport = reportRows.map((name) => published.filter(({ report }) => report === name).length);
    for (const width of [358, 822]) {
      expect(rowsOf(sceneOf('by-verdict', width))).toEqual(byVerdict);
      expect(rowsOf(sceneOf('by-report', width))).toEqual(byReport);
    }
  });

  it('are all alike, whatever the verdict and the report', () => {
    for (const state of claimsStates) {
      const shapes = ticksOf(sceneOf(state, 822)).map(({ width, height }) => `${width} × ${height}`);
      expect(new Set(shapes).size).toBe(1);
    }
  });

  it('have keys that say nothing, and data that know nothing else of a claim', () => {
    const keys = ticksOf(sceneOf('all', 822)).map(({ key }) => key);
    expect(keys.every((key) => /^claim-\d+$/.test(key))).toBe(true);
    expect(
      data.claims.every((claim) => Object.values(claim).every((value) => typeof value === 'number')),
    ).toBe(true);
  });
});

describe('claims that are not published', () => {
  it('are in no count of the figure', () => {
    const left = ledger.claims.length - published.length;
    const numbers = claims.facts.map((id) => ledger.numberOf(id));
    expect(numbers).not.toContain(ledger.claims.length);
    expect(left).toBeGreaterThan(0);
    expect(ledger.numberOf('claims-published')).toBe(published.length);
  });
});

describe('what the section says of the claims', () => {
  it('holds: most are confirmed in full or in part, and each report has some that are not confirmed in full', () => {
    const confirmed = ledger.numberOf('claims-confirmed') + ledger.numberOf('claims-partly-confirmed');
    expect(confirmed).toBeGreaterThan(published.length / 2);
    for (const name of reportRows) {
      const verdicts = published.filter(({ report }) => report === name).map(({ verdict }) => verdict);
      expect(verdicts, name).toContain('confirmed');
      expect(new Set(verdicts).size, name).toBeGreaterThan(1);
    }
  });
});
