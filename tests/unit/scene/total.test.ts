import { describe, expect, test } from 'vitest';
import { total, totalHeight } from '../../../src/scene/total.ts';

const entry = {
  key: 'all',
  y: 200,
  width: 600,
  label: 'Completed referrals: a total, not a trend',
  value: '415',
  size: 34,
  labelSize: 16,
};

describe('total', () => {
  test('has a rule above, a label, a value and a double underline', () => {
    expect(total(entry).map(({ tone }) => tone)).toEqual([
      'rule-strong',
      'total-rule',
      'total-rule',
      'label',
      'number',
    ]);
  });

  test('draws the two underlines four pixels apart, below the value', () => {
    const [first, second] = total(entry).filter(({ tone }) => tone === 'total-rule');
    if (first?.shape !== 'line' || second?.shape !== 'line') throw new TypeError('the underlines are lines');
    expect(second.y1 - first.y1).toBeCloseTo(4);
    expect(first.y1).toBeGreaterThan(200 + 34);
  });

  test('ends value and rules at the right edge', () => {
    for (const mark of total({ ...entry, x: 20 })) {
      if (mark.shape === 'line') expect(mark.x2).toBe(620);
      if (mark.tone === 'number') expect(mark).toMatchObject({ x: 620, anchor: 'end' });
    }
  });

  test('grows in height when its label wraps', () => {
    expect(totalHeight({ ...entry, width: 200 })).toBeGreaterThan(totalHeight(entry));
  });
});
