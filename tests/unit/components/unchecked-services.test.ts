import { describe, expect, it } from 'vitest';
import { uncheckedServices } from '../../../src/components/unchecked-services.ts';
import { ledger } from '../figures/drawn.ts';

const [first] = ledger.support;

function checkedOn(day: string, today: string): readonly (number | null)[] {
  if (first === undefined) throw new Error('content/support.csv has no rows');
  return uncheckedServices([{ ...first, lastChecked: day }], today).map(({ days }) => days);
}

describe('uncheckedServices', () => {
  it('names a service that nobody has checked', () => {
    expect(checkedOn('', '2026-11-22')).toEqual([null]);
  });

  it('lets a check hold for ninety days and not one more', () => {
    expect(checkedOn('2026-01-01', '2026-04-01')).toEqual([]);
    expect(checkedOn('2026-01-01', '2026-04-02')).toEqual([91]);
  });
});
