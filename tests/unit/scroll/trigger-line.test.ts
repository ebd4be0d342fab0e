import { describe, expect, it } from 'vitest';
import { linesAt } from '../../../src/scroll/trigger-line.ts';

const bottomOfNarrowStage = 0.64;

describe('linesAt', () => {
  it.each([true, false])('lands a step where it is active (wide: %s)', (wide) => {
    const { trigger, landing } = linesAt(800, wide);
    expect(landing).toBeLessThan(trigger);
  });

  it.each([568, 640, 844])(
    'lands a card below the stage and activates it well inside a screen of %i px',
    (height) => {
      const { trigger, landing } = linesAt(height, false);
      expect(landing).toBeGreaterThan(height * bottomOfNarrowStage);
      expect(height - trigger).toBeGreaterThan(120);
    },
  );

  it('gives whole pixels', () => {
    expect(linesAt(667, true)).toEqual({ trigger: 300, landing: 233 });
  });
});
