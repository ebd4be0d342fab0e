import { aside, blank, label } from '../../scene/entries.ts';
import { spaced, type Part } from '../../scene/part.ts';
import { fitted, type Room } from '../../scene/room.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import type { Gap, TwoThirdsData, TwoThirdsState } from './data.ts';
import { gap } from './gap.ts';
import { progress } from './progress.ts';

/** One fraction by itself, and that the forces behind it are not known. */
function alone(data: TwoThirdsData, name: Gap, room: Room): Part {
  const { labels } = data.words;
  const by = room.narrow ? { number: 1.1, words: 1.05, bar: 1.8 } : { number: 1.4, words: 1, bar: 3 };
  return spaced(
    [
      gap(data, name, room, by),
      label(room, 'fraction', room.notes ? labels.fraction : ''),
      blank(room, { key: 'which', label: labels.which, value: labels['which-value'] }),
    ],
    4 + room.gap * 0.7,
  );
}

/** Both fractions on one sheet, each a bar of its own, and that they cannot be laid over each other. */
function together(data: TwoThirdsData, room: Room): Part {
  const { labels } = data.words;
  const by = room.narrow ? { number: 0.8, words: 1, bar: 1.1 } : { number: 1, words: 1, bar: 1.3 };
  return spaced(
    [
      gap(data, 'capacity', room, by),
      gap(data, 'monitoring', room, by),
      blank(room, { key: 'same', label: labels.same, value: labels['same-value'] }),
      aside(room, 'same-forces', labels[room.brief ? 'same-forces-brief' : 'same-forces']),
    ],
    2 + room.gap,
  );
}

const states: Readonly<Record<TwoThirdsState, (data: TwoThirdsData, room: Room) => Part>> = {
  capacity: (data, room) => alone(data, 'capacity', room),
  monitoring: (data, room) => alone(data, 'monitoring', room),
  together,
  progress,
};

/** One bar in three equal parts for each published fraction; what has no number stands in words. */
export function layout(data: TwoThirdsData, state: TwoThirdsState, size: Size): Scene {
  return fitted(size, (room) => states[state](data, room));
}
