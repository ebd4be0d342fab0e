import { describe, expect, it } from 'vitest';
import { countsOfCommand, countsOfPlaywright, countsOfVitest } from '../../run/counts.ts';

const vitestReport = (failed: number): string =>
  JSON.stringify({ numPassedTests: 12, numFailedTests: failed, numPendingTests: 1, numTodoTests: 2 });

const playwrightReport = (unexpected: number, flaky: number): string =>
  JSON.stringify({ stats: { expected: 7, unexpected, flaky, skipped: 3 } });

describe('countsOfCommand', () => {
  it('counts a command as one test', () => {
    expect(countsOfCommand(true)).toEqual({ passed: 1, failed: 0, skipped: 0 });
    expect(countsOfCommand(false)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});

describe('countsOfVitest', () => {
  it('counts what is left to do as skipped', () => {
    expect(countsOfVitest(vitestReport(0), true)).toEqual({ passed: 12, failed: 0, skipped: 3 });
  });

  it('counts one failure when a file could not be loaded', () => {
    expect(countsOfVitest(vitestReport(0), false).failed).toBe(1);
    expect(countsOfVitest(vitestReport(4), false).failed).toBe(4);
  });
});

describe('countsOfPlaywright', () => {
  it('counts a test that passed at the second try as failed', () => {
    expect(countsOfPlaywright(playwrightReport(1, 1), false)).toEqual({ passed: 7, failed: 2, skipped: 3 });
  });

  it('counts one failure when nothing could start', () => {
    expect(countsOfPlaywright(playwrightReport(0, 0), false).failed).toBe(1);
  });
});
