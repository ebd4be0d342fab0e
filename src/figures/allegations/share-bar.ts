import { counted, longestWord, numberSizeIn } from '../../scene/counted.ts';
import { words } from '../../scene/entries.ts';
import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { round } from '../../scene/round.ts';
import { rect } from '../../scene/shapes.ts';
import type { AllegationsData } from './data.ts';

/** Between the two parts. */
const between = 4;

/** One unmarked bar in two parts, each under its share and over its words. A share stays a share. */
export function shareBar({ words: { labels }, referred }: AllegationsData, room: Room): Part {
  const { narrow, width, number, bar, gap } = room;
  const first = round(((width - between) * referred) / 100);
  const second = round(first + between);
  const columns = [
    { name: 'referred', x: 0, room: first - 10 },
    { name: 'not-referred', x: second, room: width - second },
  ] as const;
  const values = columns.map(({ name }) => labels[`number-${name}`]);
  const size = Math.min(
    number * (narrow ? 1.1 : 1.25),
    ...values.map((value) => numberSizeIn(first - between, value)),
  );
  const numbers = columns.map(({ name, x }) =>
    words({ key: `${name}-number`, tone: 'number', text: labels[`number-${name}`], x, size }),
  );
  const below = columns.map(({ name, x, room: width }) =>
    words({ key: `${name}-words`, tone: 'serif', text: labels[name], x, width, size: room.words }),
  );
  const bars: Part = {
    height: bar,
    at: (y) => [
      rect('share', 'share', { x: 0, y, width: first, height: bar }),
      rect('share-rest', 'share-rest', { x: second, y, width: width - second, height: bar }, 1),
    ],
  };
  const longest = longestWord(
    columns.map(({ name }) => labels[name]),
    'serif',
    room.words,
  );
  if (longest > first - 10) {
    const lines = columns.map(({ name }) =>
      counted(room, { key: name, value: labels[`number-${name}`], words: labels[name] }),
    );
    return spaced([bars, ...lines], 4 + gap * 0.4);
  }
  return stack([beside(numbers), space(gap * 0.2), bars, space(2 + gap * 0.3), beside(below)]);
}
