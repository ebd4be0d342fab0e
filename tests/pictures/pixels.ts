import { Resvg } from '@resvg/resvg-js';

/** A picture as its pixels, four bytes each. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly bytes: Buffer;
}

/** A box in the pixels of a picture. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Draws an SVG with these faces and no others. */
export function drawn(svg: string, fonts: readonly string[]): Pixels {
  const { width, height, pixels } = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles: [...fonts] },
  }).render();
  return { width, height, bytes: pixels };
}

/** A part of a PNG file. */
export function partOf(png: Buffer, { x, y, width, height }: Part): Pixels {
  const size = { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
  const image = `<image width="${size.width}" height="${size.height}" href="data:image/png;base64,${png.toString('base64')}"/>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">${image}</svg>`;
  return drawn(svg, []);
}

/** How far two pictures differ: the mean distance of their colours, 0 to 255; Infinity for pictures of two sizes. */
export function difference(one: Pixels, other: Pixels): number {
  if (one.width !== other.width || one.height !== other.height) return Infinity;
  let sum = 0;
  for (let index = 0; index < one.bytes.length; index += 1)
    sum += Math.abs((one.bytes[index] ?? 0) - (other.bytes[index] ?? 0));
  return sum / one.bytes.length;
}
