import { decode } from 'fast-png';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallPng, type DrawnPixels } from '../../../src/share/small-png.ts';

/** Opaque pixels of these colours, in one row. */
function rowOf(colours: readonly (readonly [number, number, number])[]): DrawnPixels {
  const pixels = Uint8Array.from(colours.flatMap((colour) => [...colour, 255]));
  return { width: colours.length, height: 1, pixels };
}

/** What another program sees in the file. */
function seenIn(png: Uint8Array | undefined): readonly (readonly number[])[] {
  if (png === undefined) return [];
  const { data, palette, width, height, channels } = decode(png);
  return Array.from({ length: width * height }, (_, place) =>
    palette === undefined
      ? [...data.slice(place * channels, place * channels + 3)]
      : [...(palette[data[place] ?? -1] ?? [])],
  );
}

function differing(count: number): (readonly [number, number, number])[] {
  return Array.from({ length: count }, (_, place) => [place >> 8, place & 255, 200]);
}

const level = fc.integer({ min: 0, max: 255 });
const colour = fc.tuple(level, level, level);

describe('smallPng', () => {
  it('changes no pixel', () => {
    fc.assert(
      fc.property(fc.array(colour, { minLength: 1, maxLength: 600 }), (colours) => {
        expect(seenIn(smallPng(rowOf(colours)))).toEqual(colours);
      }),
    );
  });

  it('numbers the colours where a palette holds them, and only there', () => {
    const typeOf = (count: number): number | undefined => smallPng(rowOf(differing(count)))?.[25];
    expect([typeOf(1), typeOf(256), typeOf(257)]).toEqual([3, 3, 2]);
    for (const count of [256, 257])
      expect(seenIn(smallPng(rowOf(differing(count))))).toEqual(differing(count));
  });

  it('gives the same bytes for the same pixels', () => {
    const row = rowOf(differing(300));
    expect(smallPng({ ...row, pixels: row.pixels.slice() })).toEqual(smallPng(row));
  });

  it('leaves pixels that are not opaque to others', () => {
    expect(smallPng({ width: 1, height: 1, pixels: Uint8Array.of(1, 2, 3, 254) })).toBeUndefined();
  });
});
