import { hatch } from './hatch.ts';
import type { Mark } from './mark.ts';
import { round } from './round.ts';
import { line, rect, type Box } from './shapes.ts';

/** A break in a series, which nothing else may cross. */
export interface Band {
  readonly ground: Box;
  /** Paper on the ground, for the band's words. */
  readonly paper: Box;
  /** Width of the hatched part of the ground, from its left edge, in CSS pixels. */
  readonly hatched: number;
  /** `across` a page on which time runs down, ruled above and below; or `upright`, ruled at its sides. */
  readonly lies: 'across' | 'upright';
}

const hatchGap = 7;

/** Draws the break: sunk ground, hatch, paper for words, and a rule on either side in time. Its words are the figure's. */
export function band({ ground, paper, hatched, lies }: Band): readonly Mark[] {
  const { x, y, width, height } = ground;
  const [right, foot] = [x + width, y + height];
  const [toX, toY] = lies === 'across' ? [right, y] : [x, foot];
  return [
    rect('band', 'band', ground),
    {
      key: 'band:hatch',
      shape: 'path',
      tone: 'band-hatch',
      x: round(x),
      y: round(y),
      d: hatch(hatched, height, hatchGap),
    },
    rect('band:paper', 'band-label', paper),
    line('band:start', 'band-edge', x, y, toX, toY),
    line('band:end', 'band-edge', x + right - toX, y + foot - toY, right, foot),
  ];
}
