import { describe, expect, it } from 'vitest';
import { space } from '../../../src/scene/part.ts';
import { fitted, rooms } from '../../../src/scene/room.ts';

describe('rooms', () => {
  it.each([358, 822])('close up one after another at %i px', (width) => {
    const all = rooms({ width, height: Infinity, textScale: 1 });
    const sizes = all.map(({ number }) => number);
    expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
  });

  it('never set words smaller than can be read', () => {
    for (const textScale of [1, 1.3, 2])
      for (const width of [280, 358, 822, 1200])
        for (const { label, words } of rooms({ width, height: Infinity, textScale })) {
          expect(label).toBeGreaterThanOrEqual(13 * textScale - 0.01);
          expect(words).toBeGreaterThanOrEqual(13 * textScale - 0.01);
        }
  });

  it('give up notes before they shorten labels', () => {
    for (const { notes, brief } of rooms({ width: 358, height: 290, textScale: 1 }))
      if (brief) expect(notes).toBe(false);
  });
});

describe('fitted', () => {
  const size = { width: 358, height: 300, textScale: 1 };

  it('takes the roomiest scene that keeps to the height', () => {
    expect(fitted(size, ({ number }) => space(number * 8)).height).toBe(32 * 8);
    expect(fitted({ ...size, height: Infinity }, ({ number }) => space(number * 8)).height).toBe(48 * 8);
  });

  it('takes the tightest where none does', () => {
    expect(fitted({ ...size, height: 10 }, ({ number }) => space(number * 8)).height).toBe(18 * 8);
  });
});
