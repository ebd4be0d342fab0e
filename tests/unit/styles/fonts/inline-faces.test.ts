import { create } from 'fontkit';
import { describe, expect, test } from 'vitest';
import { inlineFaces } from '../../../../src/styles/fonts/inline-faces.ts';

describe('inlineFaces', () => {
  test('gives each face that is wanted one rule of its weight, with its characters inside', async () => {
    const css = await inlineFaces({ 'serif-semibold': 'Told', sans: '' });
    expect(css.match(/@font-face/g)).toHaveLength(1);
    expect(css).toContain("font-family:'Ledger Text';font-style:normal;font-weight:600");
    const font = create(Buffer.from(/base64,([^)]+)/.exec(css)?.[1] ?? '', 'base64'));
    // The last place of every table of characters stands for none.
    const codes = font.characterSet.filter((code) => code !== 0xffff);
    expect(String.fromCodePoint(...codes)).toBe('Tdlo');
    expect(font.variationAxes).toEqual({});
  });

  test('is the same for the same letters in any order', async () => {
    expect(await inlineFaces({ sans: 'abc' })).toBe(await inlineFaces({ sans: 'cab' }));
  });
});
