import type { Mark, TextMark } from './mark.ts';
import { numbers, relative, type Outline } from './path-data.ts';
import { round } from './round.ts';

/** A mark that is drawn, not written. */
export type ShapeMark = Exclude<Mark, TextMark>;

/** The outline of any drawn mark, as path data. */
export function outline(mark: ShapeMark): Outline {
  switch (mark.shape) {
    case 'circle': {
      const [x, y] = [round(mark.x - mark.r), mark.y];
      const half = (along: number): string => `a${numbers([mark.r, mark.r, 0, 1, 1, along, 0])}`;
      const rest = `${half(mark.r * 2)}${half(mark.r * -2)}z`;
      return { x, y, rest, endX: x, endY: y };
    }
    case 'rect': {
      const { x, y, width, height } = mark;
      return {
        x,
        y,
        rest: `h${numbers([width])}v${numbers([height])}h${numbers([-width])}z`,
        endX: x,
        endY: y,
      };
    }
    case 'line': {
      const { x1, y1, x2, y2 } = mark;
      const [alongX, alongY] = [round(x2 - x1), round(y2 - y1)];
      const level = alongY === 0 ? `h${numbers([alongX])}` : '';
      const upright = alongX === 0 ? `v${numbers([alongY])}` : '';
      return { x: x1, y: y1, rest: level || upright || `l${numbers([alongX, alongY])}`, endX: x2, endY: y2 };
    }
    case 'path': {
      const drawn = relative(mark.d);
      return {
        x: round(mark.x + drawn.x),
        y: round(mark.y + drawn.y),
        rest: drawn.rest,
        endX: round(mark.x + drawn.endX),
        endY: round(mark.y + drawn.endY),
      };
    }
  }
}

/** Path data of several outlines in one path; equal outlines at equal distances are equal text, which packs well. */
export function joined(outlines: readonly Outline[]): string {
  let [x, y] = [0, 0];
  let data = '';
  for (const next of outlines) {
    data += `m${numbers([next.x - x, next.y - y])}${next.rest}`;
    [x, y] = [next.endX, next.endY];
  }
  return data.replace(/^m/, 'M');
}
