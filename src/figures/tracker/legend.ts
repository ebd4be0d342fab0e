import type { Mark } from '../../scene/mark.ts';
import { paragraph } from '../../scene/paragraph.ts';
import type { Part } from '../../scene/part.ts';
import { line } from '../../scene/shapes.ts';
import { textWidth } from '../../scene/text.ts';
import type { TrackerData } from './data.ts';
import { circle, flag } from './track.ts';

const names = ['asked', 'due', 'past', 'part', 'other', 'done', 'blank'] as const;

type Name = (typeof names)[number];

/** The sign of one entry, about the middle of its line. */
function sign(name: Name, x: number, y: number, size: number): readonly Mark[] {
  const key = `legend-${name}-mark`;
  const [middle, r] = [x + size * 0.5, size * 0.4];
  switch (name) {
    case 'asked':
      return [line(key, 'asked', middle, y - size * 0.5, middle, y + size * 0.5)];
    case 'due':
      return [flag(key, x + size * 0.2, y + size * 0.45, size, size * 0.8)];
    case 'past':
      return [line(key, 'overdue', x, y, x + 13, y)];
    case 'blank':
      return [line(key, 'leader', x, y, x + size, y)];
    case 'done':
      return circle(key, 'done', middle, y, r);
    case 'other':
      return circle(key, 'other-test', middle, y, r);
    case 'part':
      return circle(key, 'part', middle, y, r);
  }
}

/** What each mark means, in as many lines as it takes. */
export function legend({ words: { labels } }: TrackerData, width: number, size: number): Part {
  const indent = size * 1.3;
  let [x, row] = [0, 0];
  const placed = names.map((name) => {
    const text = labels[`legend-${name}`];
    const long = indent + textWidth(text, 'label', size);
    if (x > 0 && x + long > width) [x, row] = [0, row + 1];
    const entry = { name, text, x, row };
    x += long + size * 0.4;
    return entry;
  });
  return {
    height: row * size * 1.6 + size * 1.2,
    at: (top) =>
      placed.flatMap(({ name, text, x: left, row: down }) => {
        const y = top + down * size * 1.6 + size * 0.6;
        const words = { key: `legend-${name}`, tone: 'label', text, x: left + indent, size } as const;
        return [...sign(name, left, y, size), paragraph({ ...words, y: y + size * 0.34 })];
      }),
  };
}
