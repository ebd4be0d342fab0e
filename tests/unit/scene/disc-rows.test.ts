import { describe, expect, it } from 'vitest';
import { discRows } from '../../../src/scene/disc-rows.ts';
import type { CircleMark } from '../../../src/scene/mark.ts';

const disc = (x: number, y: number, change: Partial<CircleMark> = {}): CircleMark => ({
  key: `${x} ${y}`,
  shape: 'circle',
  tone: 'referral',
  x,
  y,
  r: 7,
  ...change,
});
const rows = (...counts: readonly number[]): readonly CircleMark[] =>
  counts.flatMap((count, row) =>
    Array.from({ length: count }, (_, column) => disc(10 + column * 20.16, 10 + row * 20.16)),
  );

describe('discRows', () => {
  it('is a line through the middles of each row, and half a pitch more for its last disc', () => {
    expect(discRows(rows(10, 4))).toEqual({
      tone: 'referral',
      r: 7,
      pitch: 20.16,
      d: 'M10 10h191.52m-191.52 20.16h70.56',
    });
  });

  it('begins anew where a disc is not where the next would be', () => {
    const parted = [...rows(10), ...rows(10).map(({ x, y }) => disc(x + 250, y))];
    expect(discRows(parted)?.d.match(/h/g)).toHaveLength(2);
  });

  it('draws no disc further from its place than an eye can tell', () => {
    const drifting = Array.from({ length: 30 }, (_, column) =>
      disc(10 + Math.round(column * 2017) / 100, 10),
    );
    expect(discRows(drifting)?.d.match(/h/g)?.length).toBe(1);
    const off = drifting.map((one, index) => (index === 20 ? disc(one.x + 0.5, one.y) : one));
    expect(discRows(off)?.d.match(/h/g)?.length).toBe(3);
  });

  it('leaves what is not many discs of one size of a tone that comes in rows', () => {
    expect(discRows(rows(8))).toBeUndefined();
    expect(discRows(rows(20).map((one) => ({ ...one, tone: 'case' })))).toBeUndefined();
    expect(discRows([...rows(20), disc(10, 90, { r: 6 })])).toBeUndefined();
    expect(
      discRows([...rows(20), { key: 'a', shape: 'rect', tone: 'referral', x: 0, y: 0, width: 4, height: 4 }]),
    ).toBeUndefined();
    expect(discRows(Array.from({ length: 20 }, (_, row) => disc(10, row * 20)))).toBeUndefined();
  });
});
