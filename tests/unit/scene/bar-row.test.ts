import { describe, expect, it } from 'vitest';
import { barRows } from '../../../src/scene/bar-row.ts';
import { rooms } from '../../../src/scene/room.ts';

const rows = [
  { key: 'officers', value: '306', words: 'police officers', share: 0.9 },
  { key: 'staff', value: '8', words: 'members of police staff', share: 0.03 },
];

function bars(width: number): readonly { x: number; width: number }[] {
  const [room] = rooms({ width, height: Infinity, textScale: 1 });
  return barRows(room, 'people-plain', rows)
    .at(0)
    .flatMap((mark) => (mark.shape === 'rect' ? [{ x: mark.x, width: mark.width }] : []));
}

describe('barRows', () => {
  it.each([358, 822])('draws bars of one scale from one zero at %i px', (width) => {
    const [first, second] = bars(width);
    expect(first?.x).toBe(second?.x);
    expect((first?.width ?? 0) / (second?.width ?? 0)).toBeCloseTo(30, 0);
  });

  it('puts bars under their words on a narrow page and beside them on a wide one', () => {
    expect(bars(358)[0]?.x).toBe(0);
    expect(bars(822)[0]?.x).toBeGreaterThan(300);
  });
});
