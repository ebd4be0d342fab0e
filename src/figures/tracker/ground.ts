import type { Mark } from '../../scene/mark.ts';
import { line, rect } from '../../scene/shapes.ts';

/** The ground of the row that a state is about, with its edge. */
export function ground(width: number, top: number, height: number): readonly Mark[] {
  return [
    rect('current', 'current', { x: 0, y: top, width, height }),
    line('current-edge', 'current-edge', 2, top, 2, top + height),
  ];
}
