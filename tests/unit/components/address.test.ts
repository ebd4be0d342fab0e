import { describe, expect, it } from 'vitest';
import { addressBelow } from '../../../src/components/address.ts';

describe('addressBelow', () => {
  it.each([
    ['/', '/facts/', '/facts/'],
    ['/told', '/facts/', '/told/facts/'],
    ['/told/', '/facts/#cases-2009-2011', '/told/facts/#cases-2009-2011'],
    ['/told/again', '/', '/told/again/'],
  ])('below %s, %s is %s', (base, path, address) => {
    expect(addressBelow(base, path)).toBe(address);
  });
});
