import { describe, expect, it } from 'vitest';
import { squares, squareSide } from '../../../src/scene/squares.ts';

const row = { from: 0, count: 38, x: 1, width: 356, side: 20, perRow: 15, tone: 'force' } as const;

describe('squares', () => {
  it('draws one square for each force, with keys that count on from those before', () => {
    const keys = squares({ ...row, from: 38, count: 5 })
      .at(0)
      .map(({ key }) => key);
    expect(keys).toEqual(['force-39', 'force-40', 'force-41', 'force-42', 'force-43']);
  });

  it('keeps a row to its width', () => {
    for (const width of [100, 200, 356, 800])
      for (const mark of squares({ ...row, width }).at(0))
        if (mark.shape === 'rect') expect(mark.x + mark.width).toBeLessThanOrEqual(1 + width + 0.1);
  });

  it('begins flush with its left edge', () => {
    expect(squares(row).at(0)[0]).toMatchObject({ x: 1 });
  });

  it('puts three dots in a dotted square that has room for them', () => {
    const tones = (side: number): readonly string[] =>
      squares({ ...row, count: 1, side, tone: 'force-blank' })
        .at(0)
        .map(({ tone }) => tone);
    expect(tones(20)).toEqual(['force-blank', 'force-blank-glyph']);
    expect(tones(10)).toEqual(['force-blank']);
  });

  it('takes the thinner outline for small squares', () => {
    expect(squares({ ...row, side: 10 }).at(0)[0]?.tone).toBe('force-small');
    expect(squares(row).at(0)[0]?.tone).toBe('force');
  });
});

describe('squareSide', () => {
  it('is the greatest side where there is room, and less where there is not', () => {
    expect(squareSide(row)).toBe(20);
    expect(squareSide({ ...row, width: 150 })).toBeLessThan(10);
  });
});
