import { expect, test } from 'vitest';
import { round } from '../../../src/scene/round.ts';

test('round keeps two decimals', () => {
  expect(round(20.4049)).toBe(20.4);
  expect(round(7.055)).toBe(7.06);
});

test('round never gives minus zero', () => {
  expect(Object.is(round(-0.001), 0)).toBe(true);
});
