import { readFile } from 'node:fs/promises';
import { create } from 'fontkit';
import { expect, test } from 'vitest';
import { advancesModule } from '../../../src/scene/advances/advances-module.ts';
import { cut } from '../../../src/styles/fonts/cut.ts';
import { sceneFaces } from '../../../src/styles/fonts/faces.ts';

test('advances.ts is what the font files give', async () => {
  const file = new URL('../../../src/scene/advances.ts', import.meta.url);
  expect(await readFile(file, 'utf8')).toBe(await advancesModule());
});

test('every face sets an accented letter of Welsh as wide as its base', async () => {
  for (const [latin, beyond] of Object.values(sceneFaces)) {
    const [base, letters] = [create(await cut(latin, 'sfnt')), create(await cut(beyond, 'sfnt'))];
    const advance = (letter: string): number => {
      const code = letter.codePointAt(0) ?? 0;
      const font = base.hasGlyphForCodePoint(code) ? base : letters;
      return font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm;
    };
    for (const letter of 'âêôûŵŷáéóúẃýäëöüẅÿàèòùẁỳÂÊÎÔÛŴŶ')
      expect(advance(letter), `${latin.name} ${letter}`).toBeCloseTo(
        advance(letter.normalize('NFD').charAt(0)),
        1,
      );
  }
});
