import { describe, expect, it } from 'vitest';
import { verdicts } from '../../../src/ledger/claim.ts';
import { fill } from '../../../src/ledger/slots.ts';
import { claimTallies } from '../../../src/ledger/tallies.ts';
import { changed, ledger, ledgerWith, messageOf, texts } from './content-texts.ts';

const number = (id: string): number => ledger.numberOf(id);
const published = ledger.claims.filter(({ kind, publishable }) => kind === 'press-claim' && publishable);

describe('the counts of claims', () => {
  it('hold every published claim of a press report once, by verdict and by report', () => {
    const reports = [...new Set(published.map(({ report }) => report))];
    const sum = (ids: readonly string[]): number => ids.reduce((total, id) => total + number(id), 0);
    expect(number('claims-published')).toBe(published.length);
    expect(sum(verdicts.map((verdict) => `claims-${verdict}`))).toBe(published.length);
    expect(sum(reports.map((report) => `claims-of-${report}`))).toBe(published.length);
    expect(number('claims-reports')).toBe(reports.length);
  });

  it('hold no claim that is not published, and none that is a cross-check', () => {
    const others = ledger.claims.filter((claim) => !published.includes(claim));
    expect(others.length).toBeGreaterThan(0);
    expect(claimTallies(others).map(({ value }) => value)).toEqual(['0', '0', ...verdicts.map(() => '0')]);
  });

  it('are counted anew when a verdict changes, with nothing typed', () => {
    const claims = changed(
      texts.claims,
      'Most forces had made progress.,not-verified,',
      'Most forces had made progress.,confirmed,',
    );
    const other = ledgerWith({ claims });
    expect(other.numberOf('claims-confirmed')).toBe(number('claims-confirmed') + 1);
    expect(other.numberOf('claims-not-verified')).toBe(number('claims-not-verified') - 1);
    expect(other.numberOf('claims-published')).toBe(number('claims-published'));
  });

  it('fill slots like facts', () => {
    const { text, facts } = fill('{claims-published} from {claims-reports}', ledger, { file: 'x' });
    expect(text).toBe(
      `${String(published.length)} claims from ${String(number('claims-reports'))} press reports`,
    );
    expect(facts).toEqual(['claims-published', 'claims-reports']);
    expect(fill('{claims-explained}', ledger, { file: 'x' }).text).toMatch(/^1 claim$|^\d+ claims$/);
  });

  it('may share a scale with each other and with nothing else', () => {
    const ids = ['claims-published', ...verdicts.map((verdict) => `claims-${verdict}`)];
    expect(() => {
      ledger.assertComparable(ids, 'x');
    }).not.toThrow();
    expect(messageOf(() => ledger.assertComparable(['claims-published', 'cases-2009-2011'], 'x'))).toContain(
      'claims-published and cases-2009-2011 may not share a scale',
    );
  });

  it('are not among the facts of the file', () => {
    const ids = ledger.facts.map(({ id }) => id);
    expect(ledger.tallies.filter(({ id }) => ids.includes(id))).toEqual([]);
  });
});
