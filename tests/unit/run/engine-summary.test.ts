import { describe, expect, it } from 'vitest';
import { engines } from '../../browsers/engines.ts';
import { engineSummary } from '../../run/engine-summary.ts';

const counts = (passed: number, failed = 0) => ({ passed, failed, skipped: 0 });

describe('engineSummary', () => {
  it('names every engine with its number of checks', () => {
    const ran = new Map([
      ['chromium', counts(200)],
      ['firefox', counts(50)],
      ['webkit', counts(49)],
    ]);
    expect(engineSummary(engines, engines, ran, undefined)).toEqual([
      'Engines: chromium 200 checks passed; firefox 50 checks passed; webkit 49 checks passed.',
    ]);
  });

  it('names what was left out, and why', () => {
    const chosen = engines.filter(({ name }) => name === 'firefox');
    expect(engineSummary(engines, chosen, new Map([['firefox', counts(50)]]), 'firefox')).toEqual([
      'Engines: firefox 50 checks passed.',
      'Left out: chromium, webkit, because ENGINES=firefox.',
    ]);
  });

  it('tells what failed and what did not get its turn', () => {
    const [summary] = engineSummary(engines, engines, new Map([['chromium', counts(7, 2)]]), '');
    expect(summary).toBe(
      'Engines: chromium 7 checks passed, 2 failed; firefox did not run; webkit did not run.',
    );
  });
});
