import { Resvg } from '@resvg/resvg-js';
import { smallPng } from './small-png.ts';

/** The packages that decide the bytes of a PNG. */
export const rasterisers = ['@resvg/resvg-js', 'fast-png'] as const;

/** How a picture is drawn. */
export interface Drawn {
  /** Paths of the story's faces; no other face is ever used. */
  readonly fonts: readonly string[];
  /** Width of the picture in pixels; the width that the SVG gives itself when left out. */
  readonly width?: number;
}

function renderer(svg: string, { fonts, width }: Drawn): Resvg {
  return new Resvg(svg, {
    // A face of the machine would make other bytes on another machine.
    font: { loadSystemFonts: false, fontFiles: [...fonts], defaultFontFamily: 'Ledger Text' },
    ...(width !== undefined && { fitTo: { mode: 'width', value: width } }),
  });
}

/** An SVG file as a PNG file; the same bytes for the same SVG and faces. */
export function rasterise(svg: string, drawn: Drawn): Buffer {
  const image = renderer(svg, drawn).render();
  const small = smallPng(image);
  return small === undefined ? image.asPng() : Buffer.from(small);
}

/** The same picture as SVG with its words turned into outlines, for programs that have not the faces. */
export function outlined(svg: string, drawn: Drawn): string {
  return renderer(svg, drawn).toString();
}
