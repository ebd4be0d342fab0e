import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rasterise } from './rasterise.ts';

/** Icons as pictures, drawn from the one SVG; widths in pixels. */
const pictures = [
  { file: 'apple-touch-icon.png', width: 180 },
  { file: 'icon.png', width: 512 },
] as const;

/** Widths of the pictures in `favicon.ico`. */
const icoWidths = [16, 32, 48] as const;

const headerLength = 6;
const entryLength = 16;

/** An ICO file of square PNG pictures. */
export function icoOf(icons: readonly { readonly width: number; readonly png: Uint8Array }[]): Buffer {
  const header = Buffer.alloc(headerLength + icons.length * entryLength);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(icons.length, 4);
  let offset = header.length;
  for (const [index, { width, png }] of icons.entries()) {
    const entry = headerLength + index * entryLength;
    header.writeUInt8(width, entry);
    header.writeUInt8(width, entry + 1);
    header.writeUInt16LE(1, entry + 4);
    header.writeUInt16LE(32, entry + 6);
    header.writeUInt32LE(png.length, entry + 8);
    header.writeUInt32LE(offset, entry + 12);
    offset += png.length;
  }
  return Buffer.concat([header, ...icons.map(({ png }) => png)]);
}

/** Draws `favicon.svg` of a built site as the icons of programs that take no SVG. */
export function drawIcons(directory: string): void {
  const svg = readFileSync(join(directory, 'favicon.svg'), 'utf8');
  const draw = (width: number): Buffer => rasterise(svg, { fonts: [], width });
  for (const { file, width } of pictures) writeFileSync(join(directory, file), draw(width));
  const icons = icoWidths.map((width) => ({ width, png: draw(width) }));
  writeFileSync(join(directory, 'favicon.ico'), icoOf(icons));
}
