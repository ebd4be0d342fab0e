import type { LineMark } from '../../scene/mark.ts';
import { words } from '../../scene/entries.ts';
import type { Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';

/** Words beside a thin upright rule, in CSS pixels. */
export interface Aside {
  readonly key: string;
  /** Nothing is drawn for words of ''. */
  readonly text: string;
  readonly x: number;
  readonly width: number;
  /** Font size, the reader's text scale included. */
  readonly size: number;
}

const indent = 14;

/** A note that belongs to the figure, beginning at any x. */
export function asideAt({ key, text, x, width, size }: Aside): Part {
  const note = words({ key, tone: 'label', text, x: x + indent, width: width - indent, size });
  const line = (top: number): LineMark => ({
    key: `${key}:rule`,
    shape: 'line',
    tone: 'aside-rule',
    x1: round(x + 0.5),
    y1: round(top),
    x2: round(x + 0.5),
    y2: round(top + note.height),
  });
  return { height: note.height, at: (top) => (note.height === 0 ? [] : [line(top), ...note.at(top)]) };
}
