import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import subsetFont from 'subset-font';
import type { Face } from './faces.ts';
import { readTables, writeTables } from './sfnt.ts';
import { characterTable, nameTable } from './tables.ts';

const require = createRequire(import.meta.url);

/** Name ids: copyright, family, style, identifier, full name, version, PostScript name, licence, licence address. */
const keptNames = [0, 1, 2, 3, 4, 5, 6, 13, 14];

/** The faces lack both hyphens that do not come from the keyboard; they look the same. */
const hyphens = [0x2010, 0x2011];

/** Letterforms that the page's CSS may call for; small capitals, swashes and old-style figures are left behind. */
const features = ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'calt', 'liga', 'clig', 'lnum', 'pnum', 'tnum'];

/** Latin-1, the letters of French and the typographic marks: what a British page sets. */
function isLatin(code: number): boolean {
  return (code >= 0x20 && code <= 0x17f) || (code >= 0x2000 && code <= 0x22ff);
}

function names(face: Face, font: Font): ReadonlyMap<number, string> {
  const style = face.style === 'italic' ? 'Italic' : 'Regular';
  const postScript = `${face.family.replaceAll(' ', '')}-${style}`;
  return new Map([
    [0, font.copyright],
    [1, face.family],
    [2, style],
    [3, `${font.version}; ${postScript}`],
    [4, style === 'Regular' ? face.family : `${face.family} ${style}`],
    [5, font.version],
    [6, postScript],
    [13, 'This Font Software is licensed under the SIL Open Font License, Version 1.1.'],
    [14, 'https://openfontlicense.org'],
  ]);
}

function characterMap(font: Font, wanted: readonly number[]): ReadonlyMap<number, number> {
  const hyphen = font.hasGlyphForCodePoint(0x2d) ? font.glyphForCodePoint(0x2d).id : 0;
  const glyphs = new Map(wanted.map((code) => [code, font.glyphForCodePoint(code).id]));
  if (hyphen > 0) for (const code of hyphens) glyphs.set(code, hyphen);
  return glyphs;
}

/**
 * Cuts one face: fewer characters, pinned axes, its own family name, and the hyphens it lacks.
 * The same bytes every time.
 */
export async function cut(face: Face, targetFormat: 'sfnt' | 'woff2'): Promise<Buffer> {
  const source = await readFile(require.resolve(face.source));
  const available = create(source).characterSet;
  const wanted =
    face.characters === undefined
      ? available.filter(isLatin)
      : available.filter((code) => face.characters?.includes(String.fromCodePoint(code)));
  const text = String.fromCodePoint(...wanted);
  const narrowed = await subsetFont(source, text, {
    targetFormat: 'sfnt',
    variationAxes: face.axes,
    keepFeatures: features,
  });
  const font = create(narrowed);
  const glyphs = characterMap(font, wanted);
  const renamed = writeTables(
    new Map([
      ...readTables(narrowed),
      ['name', nameTable(names(face, font))],
      ['cmap', characterTable(glyphs)],
    ]),
  );
  return subsetFont(renamed, String.fromCodePoint(...glyphs.keys()), {
    targetFormat,
    preserveNameIds: keptNames,
  });
}
