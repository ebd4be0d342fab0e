import { describe, expect, it } from 'vitest';
import { counterLabel } from '../../../src/ledger/counter-label.ts';

describe('counterLabel', () => {
  it('says that somebody counted only where there is a count', () => {
    expect(counterLabel({ unit: 'cases' })).toBe('Counted by');
    expect(counterLabel({ unit: 'percent-of-allegations' })).toBe('Counted by');
    expect(counterLabel({ unit: 'date' })).toBe('According to');
    expect(counterLabel({ unit: 'finding' })).toBe('According to');
  });
});
