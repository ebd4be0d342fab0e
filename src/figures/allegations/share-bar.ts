import { words } from '../../scene/entries.ts';
import type { Mark } from '../../scene/mark.ts';
import { beside, space, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { round } from '../../scene/round.ts';
import { textWidth } from '../../scene/text.ts';
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
  const widest = Math.max(...columns.map(({ name }) => textWidth(labels[`number-${name}`], 'number', 1)));
  const size = Math.min(number * (narrow ? 1.1 : 1.25), (first - between) / widest);
  const numbers = columns.map(({ name, x }) =>
    words({ key: `${name}-number`, tone: 'number', text: labels[`number-${name}`], x, size }),
  );
  const below = columns.map(({ name, x, room: width }) =>
    words({ key: `${name}-words`, tone: 'serif', text: labels[name], x, width, size: room.words }),
  );
  const parts = (top: number): readonly Mark[] => {
    const y = round(top);
    return [
      { key: 'share', shape: 'rect', tone: 'share', x: 0, y, width: first, height: bar },
      {
        key: 'share-rest',
        shape: 'rect',
        tone: 'share-rest',
        x: round(second + 1),
        y: round(y + 1),
        width: round(width - second - 2),
        height: bar - 2,
      },
    ];
  };
  return stack([
    beside(numbers),
    space(gap * 0.2),
    { height: bar, at: parts },
    space(2 + gap * 0.3),
    beside(below),
  ]);
}
