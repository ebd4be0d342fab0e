import { describe, expect, test } from 'vitest';
import { shapeTones, textTones } from '../../../src/scene/tones.ts';
import { dark, light, print, type ColourName, type Palette } from '../../../src/scene/tokens.ts';

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

const grounds = ['paper', 'surface', 'sunk'] as const;
const themes: readonly (readonly [string, Palette])[] = [
  ['light', light],
  ['dark', dark],
  ['print', print],
];

describe.each(themes)('%s tokens', (_, palette) => {
  const inks = new Set<ColourName>(['link', ...Object.values(textTones).map(({ ink }) => ink)]);

  test.each([...inks])('%s can be read on every ground', (ink) => {
    for (const ground of grounds) expect(contrast(palette[ink], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['edge', 'mark', 'response', 'warning', 'focus'] as const)(
    '%s can be told from every ground',
    (name) => {
      for (const ground of grounds)
        expect(contrast(palette[name], palette[ground])).toBeGreaterThanOrEqual(3);
    },
  );

  test.each([
    ['paper', 'ink'],
    ['surface', 'ink'],
    ['ink', 'before'],
  ] as const)('%s can be read on %s, as on what is pressed, open or counted before', (text, ground) => {
    expect(contrast(palette[text], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  test.each([
    ['mid', 'paper'],
    ['mid', 'surface'],
    ['paper', 'response'],
    ['surface', 'response'],
    ['paper', 'mark'],
    ['edge', 'before'],
    ['focus', 'paper'],
  ] as const)('%s can be told from %s where one is drawn on the other', (mark, ground) => {
    expect(contrast(palette[mark], palette[ground])).toBeGreaterThanOrEqual(3);
  });

  test('the exit control can be read', () => {
    expect(contrast(palette['exit-text'], palette['exit-ground'])).toBeGreaterThanOrEqual(7);
  });
});

describe('tones', () => {
  test('outline every mark whose ground alone would be too faint', () => {
    const faint = new Set<ColourName>(['before', 'mid', 'surface']);
    const bare = Object.entries(shapeTones).filter(
      ([, { fill, stroke }]) => fill && faint.has(fill) && !stroke,
    );
    // These clear the ground behind words or a row; they are not marks.
    expect(bare.map(([tone]) => tone)).toEqual(['force-clearing', 'fraction-ground', 'current']);
  });

  test('give every stroke a width', () => {
    for (const { stroke, width } of Object.values(shapeTones))
      expect(width === undefined).toBe(stroke === undefined);
  });

  test('set nothing in italic but what was asked or told', () => {
    const italic = Object.entries(textTones).filter(([, { face }]) => face.endsWith('italic'));
    expect(italic.map(([tone]) => tone)).toEqual(['told', 'told-quiet', 'request']);
  });
});
