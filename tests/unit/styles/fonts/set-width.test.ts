import { describe, expect, test } from 'vitest';
import { openSetWidth } from '../../../../src/styles/fonts/set-width.ts';
import { bareWidth } from '../../../../src/scene/text.ts';

describe('openSetWidth', () => {
  test('sets words as wide as their advances, and closer where the face brings letters together', async () => {
    const setWidth = await openSetWidth(['sans', 'serif-semibold']);
    expect(setWidth('nnn', 'sans')).toBeCloseTo(bareWidth('nnn', 'label', 1000) / 1000, 2);
    expect(setWidth('AVAVAV', 'serif-semibold')).toBeLessThan(bareWidth('AVAVAV', 'title', 1000) / 1000);
  });

  test('refuses a face that was not opened', async () => {
    const setWidth = await openSetWidth(['sans']);
    expect(() => setWidth('a', 'display')).toThrow('display');
  });
});
