import type { Part } from './part.ts';
import { line, rect } from './shapes.ts';
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
  return {
    height: height + over * 2,
    at: (top) => [
      rect(key, tone, { x, y: top + over, width, height }, tone === 'length-open' ? 1 : 0),
      line(`${key}-zero`, 'baseline', x + 1, top, x + 1, top + height + over * 2),
    ],
  };
}
