import type { Mark } from '../../scene/mark.ts';
import { paragraph } from '../../scene/paragraph.ts';
import { space, type Part } from '../../scene/part.ts';
import { line } from '../../scene/shapes.ts';
import { textWidth } from '../../scene/text.ts';
import type { TrackerData } from './data.ts';
import { circle, flag } from './track.ts';

type Sign = (key: string, x: number, y: number, size: number) => Mark | readonly Mark[];

/** The sign of each entry, in a box `size` wide. */
const signs = {
  asked: (key, x, y, size) => line(key, 'asked', x + size / 2, y - size / 2, x + size / 2, y + size / 2),
  due: (key, x, y, size) => flag(key, x + size * 0.2, y + size * 0.45, size, size * 0.8),
  past: (key, x, y) => line(key, 'overdue', x, y, x + 13, y),
  part: (key, x, y, size) => circle(key, 'part', x + size / 2, y, size * 0.4),
  other: (key, x, y, size) => circle(key, 'other-test', x + size / 2, y, size * 0.4),
  done: (key, x, y, size) => circle(key, 'done', x + size / 2, y, size * 0.4),
  blank: (key, x, y, size) => line(key, 'leader', x, y, x + size, y),
} satisfies Readonly<Record<string, Sign>>;

const names = ['asked', 'due', 'past', 'part', 'other', 'done', 'blank'] as const;

/** What each mark means, on one line; nothing where it would take more. */
export function legend({ words: { labels } }: TrackerData, width: number, size: number): Part {
  const indent = size * 1.3;
  const longs = names.map((name) => indent + textWidth(labels[`legend-${name}`], 'label', size) + size * 0.4);
  if (longs.reduce((sum, long) => sum + long) > width) return space(0);
  return {
    height: size * 1.2,
    at(top) {
      const y = top + size * 0.6;
      return names.flatMap((name, index) => {
        const x = longs.slice(0, index).reduce((sum, long) => sum + long, 0);
        const text = labels[`legend-${name}`];
        const words = { key: `legend-${name}`, tone: 'label', text, x: x + indent, size } as const;
        return [
          signs[name](`legend-${name}-mark`, x, y, size),
          paragraph({ ...words, y: y + size * 0.34 }),
        ].flat();
      });
    },
  };
}
