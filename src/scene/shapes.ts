import type { LineMark, RectMark } from './mark.ts';
import { round } from './round.ts';
import type { ShapeTone } from './tone.ts';

/** A box in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A square or bar, its coordinates rounded; `inset` keeps an outline inside the box. */
export function rect(key: string, tone: ShapeTone, { x, y, width, height }: Box, inset = 0): RectMark {
  return {
    key,
    shape: 'rect',
    tone,
    x: round(x + inset),
    y: round(y + inset),
    width: round(width - inset * 2),
    height: round(height - inset * 2),
  };
}

/** A straight line from one end to the other, its coordinates rounded. */
export function line(key: string, tone: ShapeTone, x1: number, y1: number, x2: number, y2: number): LineMark {
  return { key, shape: 'line', tone, x1: round(x1), y1: round(y1), x2: round(x2), y2: round(y2) };
}
