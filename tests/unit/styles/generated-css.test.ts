import { expect, test } from 'vitest';
import { tokensCss, tonesCss } from '../../../src/scene/stylesheet.ts';
import { generatedCss } from '../../../src/styles/generated-css.ts';

test('generatedCss serves the tokens and the tones, and nothing else', () => {
  const { resolveId, load } = generatedCss();
  const serve = (id: string): string | undefined => load(resolveId(id) ?? '');
  expect(serve('virtual:tokens.css')).toBe(tokensCss());
  expect(serve('virtual:tones.css')).toBe(tonesCss());
  expect(serve('virtual:other.css')).toBeUndefined();
});
