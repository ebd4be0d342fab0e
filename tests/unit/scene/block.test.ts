import { describe, expect, it } from 'vitest';
import { block, gridIn } from '../../../src/scene/block.ts';

const pitch = { most: 20, least: 5 };

describe('gridIn', () => {
  it('sets marks as wide apart as it may where there is room', () => {
    expect(gridIn(100, 400, Infinity, pitch)).toEqual({ perRow: 20, pitch: 20, rows: 5 });
  });

  it('fills the width', () => {
    const { perRow, pitch: at } = gridIn(436, 358, 200, pitch);
    expect(perRow * at).toBeCloseTo(358);
  });

  it('closes up until the rows keep to the height', () => {
    for (const height of [60, 100, 200, 400]) {
      const grid = gridIn(436, 358, height, pitch);
      expect(grid.rows * grid.pitch).toBeLessThanOrEqual(height);
      expect(grid.perRow * grid.rows).toBeGreaterThanOrEqual(436);
    }
  });

  it('stops at the least pitch, whatever the height', () => {
    const grid = gridIn(436, 358, 10, pitch);
    expect(grid.pitch).toBeGreaterThanOrEqual(5);
    expect(grid.rows * grid.pitch).toBeGreaterThan(10);
  });
});

describe('block', () => {
  it('gives every mark the middle of a place of its own, row by row', () => {
    const part = block(3, { perRow: 2, pitch: 10, rows: 2 }, 100, (index, x, y) => ({
      key: `mark-${index}`,
      shape: 'circle',
      tone: 'referral',
      x,
      y,
      r: 4,
    }));
    expect(part.height).toBe(20);
    expect(part.at(50).map((mark) => (mark.shape === 'circle' ? [mark.x, mark.y] : []))).toEqual([
      [105, 55],
      [115, 55],
      [105, 65],
    ]);
  });
});
