import { expect, test } from 'vitest';
import { evened, round } from '../../../src/scene/round.ts';

test('round keeps two decimals', () => {
  expect(round(20.4049)).toBe(20.4);
  expect(round(7.055)).toBe(7.06);
});

test('round never gives minus zero', () => {
  expect(Object.is(round(-0.001), 0)).toBe(true);
});

test('evened never makes a distance longer, and its half needs no rounding', () => {
  expect(evened(24.176)).toBe(24.16);
  expect(evened(20)).toBe(20);
  expect(evened(0.06)).toBe(0.06);
  for (const distance of [3.4, 13.927, 20.157, 24.1765]) {
    expect(evened(distance)).toBeLessThanOrEqual(distance);
    expect(round(evened(distance) / 2) * 2).toBeCloseTo(evened(distance), 9);
  }
});
