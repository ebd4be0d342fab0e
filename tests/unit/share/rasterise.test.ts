import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { outlined, rasterise } from '../../../src/share/rasterise.ts';
import { sceneFonts } from '../../../src/share/scene-fonts.ts';

const directory = mkdtempSync(join(tmpdir(), 'fonts-'));
const { files: fonts, digest } = await sceneFonts(directory);

function svgOf(family: string, words = 'Told'): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="100"><rect width="200" height="100" fill="#fff"/><text x="10" y="60" font-family="${family}" font-size="40">${words}</text></svg>`;
}

describe('rasterise', () => {
  it('draws a PNG of the width that is asked for, and otherwise of the width of the SVG', () => {
    const sizeOf = (png: Buffer): readonly number[] => [png.readUInt32BE(16), png.readUInt32BE(20)];
    expect(sizeOf(rasterise(svgOf('Ledger Text'), { fonts }))).toEqual([200, 100]);
    expect(sizeOf(rasterise(svgOf('Ledger Text'), { fonts, width: 300 }))).toEqual([300, 150]);
  });

  it('gives the same bytes every time', () => {
    const svg = svgOf('Ledger Display');
    expect(rasterise(svg, { fonts }).equals(rasterise(svg, { fonts }))).toBe(true);
  });

  it.each(['Ledger Display', 'Ledger Text', 'Atkinson Hyperlegible Next'])('sets words in %s', (family) => {
    const drawn = rasterise(svgOf(family), { fonts });
    expect(drawn.equals(rasterise(svgOf(family, ''), { fonts }))).toBe(false);
    const others = ['Ledger Display', 'Ledger Text', 'Atkinson Hyperlegible Next'].filter(
      (name) => name !== family,
    );
    for (const other of others) expect(drawn.equals(rasterise(svgOf(other), { fonts }))).toBe(false);
  });

  it('sets the letters of Welsh', () => {
    const blank = rasterise(svgOf('Ledger Text', ''), { fonts });
    expect(rasterise(svgOf('Ledger Text', 'ŵŷ'), { fonts }).equals(blank)).toBe(false);
  });
});

describe('outlined', () => {
  it('leaves no words to be set, and looks the same', () => {
    const svg = svgOf('Ledger Text');
    const outlines = outlined(svg, { fonts });
    expect(outlines).not.toContain('<text');
    expect(rasterise(outlines, { fonts: [] }).equals(rasterise(svg, { fonts }))).toBe(true);
  });
});

describe('sceneFonts', () => {
  it('cuts the same faces every time', async () => {
    expect((await sceneFonts(directory)).digest).toBe(digest);
  });
});
