import { barHeight, barRows } from '../../scene/bar-row.ts';
import { counted } from '../../scene/counted.ts';
import { aside, published } from '../../scene/entries.ts';
import { space, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { rect } from '../../scene/shapes.ts';
import type { ReceivedData } from './data.ts';

/** The whole in outline from nought, the part of it solid: a scale of its own, not that of the rows above. */
function partOfWhole(share: number, room: Room): Part {
  const { width } = room;
  const height = barHeight(room);
  return {
    height,
    at: (y) => [
      rect('whole', 'length-open', { x: 0, y, width, height }, 1),
      rect('ongoing-bar', 'length', { x: 0, y, width: width * share, height }),
    ],
  };
}

/** Investigations by who ran them, as bars on one scale; their published total; those of it not finished. */
export function investigated(data: ReceivedData, room: Room): Part {
  const { labels } = data.words;
  const { gap, notes } = room;
  const ways = ['independent', 'managed', 'supervised'] as const;
  const rows = ways.map((key) => ({
    key,
    value: labels[`number-${key}`],
    words: labels[key],
    share: data[key] / data.investigations,
  }));
  const ongoing = stack([
    counted(room, { key: 'ongoing', value: labels['number-ongoing'], words: labels.ongoing }),
    space(1 + gap * 0.25),
    partOfWhole(data.ongoing / data.investigations, room),
  ]);
  return spaced(
    [
      barRows(room, 'length', rows),
      published(room, {
        key: 'investigations',
        label: labels[notes ? 'investigations' : 'investigations-brief'],
        value: labels['number-investigations'],
      }),
      ongoing,
      aside(room, 'no-finding', notes ? labels['no-finding'] : ''),
    ],
    2 + gap * 0.7,
  );
}
