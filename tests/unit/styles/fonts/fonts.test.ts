import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { cut } from '../../../../src/styles/fonts/cut.ts';
import { pageFaces, type Face } from '../../../../src/styles/fonts/faces.ts';
import { fontCss } from '../../../../src/styles/fonts/font-css.ts';

const folder = new URL('../../../../src/styles/', import.meta.url);

function file(face: Face): Promise<Buffer> {
  return readFile(new URL(`fonts/${face.name}.woff2`, folder));
}

function lacks(font: Font, characters: string): string {
  return [...characters]
    .filter((character) => !font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0))
    .join('');
}

describe.each(pageFaces)('$name', (face, beyond) => {
  test('is what the package gives', async () => {
    expect((await cut(face, 'woff2')).equals(await file(face))).toBe(true);
    expect((await cut(beyond, 'woff2')).equals(await file(beyond))).toBe(true);
  });

  test('has the letters of English, the typographic marks and both hyphens', async () => {
    const font = create(await file(face));
    expect(lacks(font, 'AZaz09 \u00a0-\u2010\u2011–—‘’“”…·½£')).toBe('');
  });

  test('has every vowel of Welsh, the rarest in a file of its own', async () => {
    expect(lacks(create(await file(face)), 'âêîôûÂÊÎÔÛäëïöüáéíóúàèìòù')).toBe('');
    expect(lacks(create(await file(beyond)), 'ŵŷŴŶ†')).toBe('');
  });

  test('does not bear a reserved name', async () => {
    expect(create(await file(face)).familyName).toBe(face.family);
    expect(face.family).not.toMatch(/source/i);
  });
});

test('what is preloaded weighs at most 60 kB', async () => {
  const names = ['ledger-display', 'ledger-display-italic', 'atkinson-hyperlegible-next'];
  const preloaded = pageFaces.flat().filter(({ name }) => names.includes(name));
  const sizes = await Promise.all(preloaded.map(async (face) => (await file(face)).length));
  expect(sizes).toHaveLength(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(60_000);
});

test('fonts.css is what the font files give', async () => {
  expect(await readFile(new URL('fonts.css', folder), 'utf8')).toBe(await fontCss());
});

test('fonts.css swaps faces in, and sets stand-ins to their measures', async () => {
  const rules = (await fontCss()).split('@font-face').slice(1);
  for (const rule of rules)
    if (rule.includes('local('))
      expect(rule).toMatch(/size-adjust[^;]+;\s+ascent-override[^;]+;\s+descent-override/);
    else expect(rule).toContain('font-display: swap');
});
