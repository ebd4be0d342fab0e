import { describe, expect, it } from 'vitest';
import { line, rect } from '../../../src/scene/shapes.ts';

describe('shapes', () => {
  it('have rounded coordinates', () => {
    expect(line('a', 'rule', 0.123, 1.456, 2.789, 3.111)).toMatchObject({
      x1: 0.12,
      y1: 1.46,
      x2: 2.79,
      y2: 3.11,
    });
    expect(rect('b', 'length', { x: 0.123, y: 1.456, width: 2.789, height: 3.111 })).toMatchObject({
      x: 0.12,
      y: 1.46,
      width: 2.79,
      height: 3.11,
    });
  });

  it('leave an inset on all sides', () => {
    expect(rect('b', 'length-open', { x: 0, y: 0, width: 10, height: 8 }, 1)).toMatchObject({
      x: 1,
      y: 1,
      width: 8,
      height: 6,
    });
  });
});
