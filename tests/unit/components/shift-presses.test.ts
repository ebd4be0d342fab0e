import { describe, expect, it } from 'vitest';
import { type KeyPress, shiftPresses } from '../../../src/components/shift-presses.ts';

const shift = (time: number, other: Partial<KeyPress> = {}): KeyPress => ({
  key: 'Shift',
  time,
  repeat: false,
  modified: false,
  ...other,
});
const after = (...presses: readonly KeyPress[]): number =>
  presses.reduce<readonly number[]>(shiftPresses, []).length;

describe('shiftPresses', () => {
  it('counts three presses within five seconds', () => {
    expect(after(shift(0), shift(2400), shift(4999))).toBe(3);
  });

  it('forgets a press that is five seconds old', () => {
    expect(after(shift(0), shift(2400), shift(5000))).toBe(2);
  });

  it.each(['a', 'Tab', 'Escape', 'Control'])('begins anew after %s', (key) => {
    expect(after(shift(0), shift(100), shift(200, { key }), shift(300))).toBe(1);
  });

  it('begins anew after Shift with another modifier', () => {
    expect(after(shift(0), shift(100), shift(200, { modified: true }))).toBe(0);
  });

  it('counts a key that is held down once', () => {
    expect(after(shift(0), shift(500, { repeat: true }), shift(530, { repeat: true }))).toBe(1);
  });
});
