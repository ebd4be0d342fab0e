import { expect, it } from 'vitest';
import { monthOf } from '../../../src/figures/month-of.ts';

it('months go on by one across the turn of a year, whatever the day', () => {
  expect(monthOf('2013-01-31') - monthOf('2012-12-01')).toBe(1);
});

it('a bare year counts as its January', () => {
  expect(monthOf('2012')).toBe(monthOf('2012-01'));
});
