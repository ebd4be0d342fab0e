import { describe, expect, test } from 'vitest';
import { band } from '../../../src/scene/band.ts';
import type { Mark } from '../../../src/scene/mark.ts';

const ground = { x: 100, y: 0, width: 140, height: 300 };
const paper = { x: 100, y: 20, width: 140, height: 80 };

function edges(marks: readonly Mark[]): readonly Mark[] {
  return marks.filter(({ tone }) => tone === 'band-edge');
}

describe('band', () => {
  test('paints its ground first, then hatch, then paper for words, then rules', () => {
    const tones = band({ ground, paper, hatched: 140, lies: 'upright' }).map(({ tone }) => tone);
    expect(tones).toEqual(['band', 'band-hatch', 'band-label', 'band-edge', 'band-edge']);
  });

  test('is ruled at its sides where it stands upright', () => {
    expect(edges(band({ ground, paper, hatched: 140, lies: 'upright' }))).toMatchObject([
      { x1: 100, x2: 100, y1: 0, y2: 300 },
      { x1: 240, x2: 240, y1: 0, y2: 300 },
    ]);
  });

  test('is ruled above and below where it lies across', () => {
    expect(edges(band({ ground, paper, hatched: 40, lies: 'across' }))).toMatchObject([
      { x1: 100, x2: 240, y1: 0, y2: 0 },
      { x1: 100, x2: 240, y1: 300, y2: 300 },
    ]);
  });
});
