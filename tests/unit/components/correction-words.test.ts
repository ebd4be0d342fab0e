import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newestFirst, saidRuns } from '../../../src/components/correction-words.ts';
import type { Correction } from '../../../src/ledger/index.ts';

const correction = (date: string, said: string): Correction => ({
  edition: 2,
  date,
  kind: 'correction',
  severity: 'minor',
  said,
  says: 'It says.',
  why: 'Because.',
  blocks: ['plans'],
  figures: [],
});

describe('saidRuns', () => {
  it('parts numbers from the words around them', () => {
    expect(saidRuns('It said 1,234 forces, or 12% in 2016/17.').filter(({ isNumber }) => isNumber)).toEqual([
      { text: '1,234', isNumber: true },
      { text: '12%', isNumber: true },
      { text: '2016/17', isNumber: true },
    ]);
  });

  it('loses no letter', () => {
    fc.assert(
      fc.property(fc.string(), (said) => {
        expect(
          saidRuns(said)
            .map(({ text }) => text)
            .join(''),
        ).toBe(said);
      }),
    );
  });
});

it('the newest correction stands first, and the last written of a day', () => {
  const log = [correction('2026-01-31', 'a'), correction('2026-03-01', 'b'), correction('2026-03-01', 'c')];
  expect(newestFirst(log).map(({ said }) => said)).toEqual(['c', 'b', 'a']);
});
