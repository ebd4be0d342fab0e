import { expect, it } from 'vitest';
import { mapped } from '../../../src/figures/mapped.ts';

it('a record keeps its names, whose values are changed one by one', () => {
  expect(mapped({ told: 1, found: 2 }, (value) => `${value}!`)).toEqual({ told: '1!', found: '2!' });
});
