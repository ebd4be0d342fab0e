import type { Mark } from './mark.ts';
import type { Part } from './part.ts';
import { round } from './round.ts';
import type { ShapeTone } from './tone.ts';

/** A bar to scale. Lengths in CSS pixels. */
export interface Length {
  readonly key: string;
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly tone: Extract<ShapeTone, 'people-plain' | 'length' | 'length-open'>;
}

/** How far the zero line stands over the bar. */
const over = 4;

/** One bar from its zero line, which is as tall as the bar and a little more. */
export function length({ key, x, width, height, tone }: Length): Part {
  const inset = tone === 'length-open' ? 1 : 0;
  return {
    height: height + over * 2,
    at: (top): readonly Mark[] => [
      {
        key,
        shape: 'rect',
        tone,
        x: round(x),
        y: round(top + over + inset),
        width: round(width - inset),
        height: round(height - inset * 2),
      },
      {
        key: `${key}-zero`,
        shape: 'line',
        tone: 'baseline',
        x1: round(x + 1),
        y1: round(top),
        x2: round(x + 1),
        y2: round(top + height + over * 2),
      },
    ],
  };
}
