import { describe, expect, test } from 'vitest';
import type { ShapeMark } from '../../../src/scene/outline.ts';
import { joined, outline } from '../../../src/scene/outline.ts';

function draw(...marks: readonly ShapeMark[]): string {
  return joined(marks.map(outline));
}

describe('outline', () => {
  test('draws a circle as two half turns from its left edge', () => {
    expect(draw({ key: 'a', shape: 'circle', tone: 'case', x: 20, y: 20, r: 8 })).toBe(
      'M12 20a8 8 0 1 1 16 0a8 8 0 1 1-16 0z',
    );
  });

  test('draws a rectangle from its upper left corner', () => {
    expect(draw({ key: 'a', shape: 'rect', tone: 'force', x: 1, y: 2, width: 34, height: 30 })).toBe(
      'M1 2h34v30h-34z',
    );
  });

  test('draws level, upright and slanting lines', () => {
    const line = (x2: number, y2: number): ShapeMark => ({
      key: 'a',
      shape: 'line',
      tone: 'rule',
      x1: 1,
      y1: 1,
      x2,
      y2,
    });
    expect(draw(line(9, 1))).toBe('M1 1h8');
    expect(draw(line(1, 9))).toBe('M1 1v8');
    expect(draw(line(9, 9))).toBe('M1 1l8 8');
  });

  test('moves a path to its place', () => {
    expect(draw({ key: 'a', shape: 'path', tone: 'due', x: 30, y: 40, d: 'M2 2l4 4' })).toBe('M32 42l4 4');
  });
});

describe('joined', () => {
  const square = (x: number): ShapeMark => ({
    key: 'a',
    shape: 'rect',
    tone: 'force',
    x,
    y: 0,
    width: 4,
    height: 4,
  });
  const arrow = (x: number): ShapeMark => ({ key: 'a', shape: 'path', tone: 'due', x, y: 0, d: 'm0 0l4 4' });

  test('counts each place from where the pen is', () => {
    expect(draw(square(0), square(6), square(12))).toBe('M0 0h4v4h-4zm6 0h4v4h-4zm6 0h4v4h-4z');
    expect(draw(arrow(0), arrow(6))).toBe('M0 0l4 4m2-4l4 4');
  });

  test('gathers no error of rounding over many marks', () => {
    const marks = Array.from({ length: 415 }, (_, index) => square(Math.round(index * 20.37 * 100) / 100));
    const moves = [...draw(...marks).matchAll(/[Mm]([\d.]+)/g)].map(([, x]) => Number(x));
    expect(moves.reduce((sum, x) => sum + x, 0)).toBeCloseTo(414 * 20.37, 2);
  });
});
