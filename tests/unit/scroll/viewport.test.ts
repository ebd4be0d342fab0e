import { describe, expect, it } from 'vitest';
import { settledViewport } from '../../../src/scroll/viewport.ts';

const before = { width: 390, height: 664 };

describe('settledViewport', () => {
  it('ignores on touch that the address bar comes or goes', () => {
    expect(settledViewport(before, { width: 390, height: 745 }, true)).toBe(before);
  });

  it('takes another height where there is no touch', () => {
    expect(settledViewport(before, { width: 390, height: 745 }, false)).toEqual({ width: 390, height: 745 });
  });

  it.each([true, false])('takes a rotation (touch: %s)', (touch) => {
    expect(settledViewport(before, { width: 664, height: 390 }, touch)).toEqual({ width: 664, height: 390 });
  });

  it('is the same object while nothing has changed', () => {
    expect(settledViewport(before, { ...before }, false)).toBe(before);
  });
});
