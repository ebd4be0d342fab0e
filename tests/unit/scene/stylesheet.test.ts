import { describe, expect, test } from 'vitest';
import { tokensCss, tonesCss } from '../../../src/scene/stylesheet.ts';
import { dark, light } from '../../../src/scene/tokens.ts';

function block(css: string, media: string): string {
  return (
    css
      .split('\n')
      .find((line) => line.startsWith(`@media (${media})`) || line.startsWith(`@media ${media}`)) ?? ''
  );
}

describe('tokensCss', () => {
  test('gives every colour a custom property in light and in dark', () => {
    const css = tokensCss();
    for (const [name, value] of Object.entries(light)) expect(css).toContain(`--${name}:${value}`);
    for (const [name, value] of Object.entries(dark))
      expect(block(css, 'prefers-color-scheme:dark')).toContain(`--${name}:${value}`);
  });

  test('prints in the light theme with black ink, whatever the screen shows', () => {
    const css = tokensCss();
    expect(block(css, 'print')).toContain('--ink:#000000;--ink-2:#000000');
    expect(block(css, 'print')).toContain(`--mark:${light.mark}`);
    expect(css.indexOf('@media print')).toBeGreaterThan(css.indexOf('prefers-color-scheme'));
  });

  test('draws ruling as plainly as outlines for a reader who asks for more contrast', () => {
    expect(block(tokensCss(), 'prefers-contrast:more')).toContain(
      '--rule:var(--edge);--feint:var(--edge);--margin:var(--edge)',
    );
  });

  test('takes only system colours where colours are forced, and hides the ruling', () => {
    const colours = [...block(tokensCss(), 'forced-colors:active').matchAll(/--([\w-]+):(\w+)/g)];
    expect(colours).toHaveLength(Object.keys(light).length);
    for (const [, name, value] of colours) {
      expect(value).toMatch(/^(Canvas|CanvasText|LinkText|Highlight|ButtonFace|ButtonText)$/);
      if (name === 'feint' || name === 'margin') expect(value).toBe('Canvas');
    }
  });

  test('can stay light until the document asks for the theme of its reader', () => {
    const dark = tokensCss('light').match(/@media \(prefers-color-scheme:dark\)\{[^{]*\{/g);
    expect(dark).toEqual(['@media (prefers-color-scheme:dark){:root:where([data-theme=auto]){']);
    expect(tokensCss('light')).toContain(':root{color-scheme:light;');
  });
});

describe('tonesCss', () => {
  test('names no colour but by its token', () => {
    expect(tonesCss()).not.toMatch(/#[0-9a-f]{3}|rgb|hsl/i);
    const known = [...tokensCss().matchAll(/--([\w-]+):/g)].map(([, name]) => name);
    for (const [, name] of tonesCss().matchAll(/var\(--([\w-]+)\)/g)) expect(known).toContain(name);
  });

  test('colours discs that are written as dashes as the discs themselves', () => {
    expect(tonesCss()).toContain(
      '.disc-referral-before{fill:none;stroke:var(--before);stroke-linecap:round}.rim-referral-before{fill:none;stroke:var(--edge);stroke-linecap:round}',
    );
    expect(tonesCss()).toContain('.disc-referral{fill:none;stroke:var(--mark);stroke-linecap:round}');
    expect(tonesCss()).not.toContain('.rim-referral{');
  });

  test('has dots for a blank entry and paper about words on ruling', () => {
    expect(tonesCss()).toContain(
      '.tone-leader{fill:none;stroke:var(--edge);stroke-width:2px;stroke-dasharray:0.1 7;stroke-linecap:round',
    );
    expect(tonesCss()).toMatch(/\.tone-told\{[^}]*paint-order:stroke;stroke:var\(--paper\)/);
  });
});
