import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hatch } from '../../../src/scene/hatch.ts';

function ends(path: string): { x1: number; y1: number; x2: number; y2: number }[] {
  let [x, y] = [0, 0];
  return [...path.matchAll(/m(\S+) (\S+?)l(\S+?) ([^m]+)/g)].map((line) => {
    const [moveX = 0, moveY = 0, alongX = 0, alongY = 0] = line.slice(1).map(Number);
    const [x1, y1] = [x + moveX, y + moveY];
    [x, y] = [x1 + alongX, y1 + alongY];
    return { x1, y1, x2: x, y2: y };
  });
}

const box = fc.record({
  width: fc.integer({ min: 4, max: 900 }),
  height: fc.integer({ min: 4, max: 900 }),
  gap: fc.integer({ min: 4, max: 12 }),
});

test('hatch keeps every line inside its box', () => {
  fc.assert(
    fc.property(box, ({ width, height, gap }) => {
      for (const { x1, y1, x2, y2 } of ends(hatch(width, height, gap)))
        for (const [value, most] of [
          [x1, width],
          [x2, width],
          [y1, height],
          [y2, height],
        ] as const) {
          expect(value).toBeGreaterThan(-0.01);
          expect(value).toBeLessThan(most + 0.01);
        }
    }),
  );
});

test('hatch draws lines that rise to the right at the gap asked for', () => {
  const lines = ends(hatch(138, 424, 7));
  for (const { x1, y1, x2, y2 } of lines) expect(x2 - x1).toBeCloseTo(y1 - y2, 1);
  const sums = lines.map(({ x1, y1 }) => x1 + y1);
  sums.slice(1).forEach((sum, index) => expect((sum - (sums[index] ?? 0)) / Math.SQRT2).toBeCloseTo(7, 1));
});

test('hatch sets lines that reach from edge to edge exactly as far apart, so that they are equal text', () => {
  const moves = [...hatch(900, 20, 5).matchAll(/m\S+ \S+?l[^m]+/g)].map(([line]) => line);
  expect(new Set(moves.slice(6, -6)).size).toBe(1);
});

test('hatch fills the box: the last line is less than a gap from the far corner', () => {
  const { x1, y1 } = ends(hatch(66, 36, 6.5)).at(-1) ?? { x1: 0, y1: 0 };
  expect(66 + 36 - (x1 + y1)).toBeLessThan(6.5 * Math.SQRT2);
});

test('hatch leans to the left as the mirror of leaning to the right', () => {
  const right = ends(hatch(138, 424, 7));
  const left = ends(hatch(138, 424, 7, 'left'));
  expect(left).toHaveLength(right.length);
  for (const [index, { x1, y1, x2, y2 }] of left.entries()) {
    expect(138 - x1).toBeCloseTo(right[index]?.x1 ?? NaN, 1);
    expect(138 - x2).toBeCloseTo(right[index]?.x2 ?? NaN, 1);
    expect(y1).toBeCloseTo(right[index]?.y1 ?? NaN, 1);
    expect(y2).toBeCloseTo(right[index]?.y2 ?? NaN, 1);
  }
});
