import { expect, test } from 'vitest';
import { tokensCss, tonesCss } from '../../../src/scene/stylesheet.ts';
import { generatedCss } from '../../../src/styles/generated-css.ts';

const { resolveId, load } = generatedCss();

function served(id: string): string | undefined {
  return load(resolveId(id) ?? '');
}

test('generatedCss serves the tokens and the tones, and nothing else', () => {
  expect(served('virtual:tokens.css')).toBe(tokensCss());
  expect(served('virtual:tones.css')).toBe(tonesCss());
  expect(served('virtual:other.css')).toBeUndefined();
  expect(served('./base.css')).toBeUndefined();
});

test('generatedCss serves a sheet again when the development server asks for it with a query', () => {
  expect(served(`${resolveId('virtual:tokens.css') ?? ''}?inline`)).toBe(tokensCss());
});
