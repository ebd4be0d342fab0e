import { counted } from '../../scene/counted.ts';
import { aside, published, rule } from '../../scene/entries.ts';
import { length } from '../../scene/length.ts';
import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import { fitted, type Room } from '../../scene/room.ts';
import type { Scene } from '../../scene/scene.ts';
import type { Size } from '../../scene/size.ts';
import { squares } from '../../scene/squares.ts';
import { textWidth } from '../../scene/text.ts';
import type { HeadcountData, HeadcountState } from './data.ts';
import { forcesBehind } from './forces-behind.ts';
import { marksLeft } from './marks-left.ts';

/** One row of forces: number, words, squares. */
function forcesRow(
  { words: { labels }, answering, missing }: HeadcountData,
  room: Room,
  row: 'answering' | 'missing',
): Part {
  const { narrow, width, number, tile, gap } = room;
  const x = marksLeft(room);
  const entry = { key: row, value: labels[`number-${row}`], words: labels[row] };
  const tiles = squares({
    ...(row === 'answering'
      ? { from: 0, count: answering, tone: 'force' }
      : { from: answering, count: missing, tone: 'force-blank' }),
    x,
    width: width - x - 1,
    side: tile,
    perRow: 15,
  });
  if (narrow) return spaced([counted(room, entry), tiles], 4 + gap * 0.2);
  const column = textWidth(labels['number-answering'], 'number', number);
  return beside([counted(room, { ...entry, width: x - 16, column }), tiles]);
}

function forcesAnswering(data: HeadcountData, room: Room): Part {
  const { labels } = data.words;
  const total = published(room, { key: 'forces', label: labels.forces, value: labels['number-forces'] });
  return spaced(
    [
      rule(room, 'rule-top'),
      forcesRow(data, room, 'answering'),
      rule(room, 'rule-rows', 'rule'),
      forcesRow(data, room, 'missing'),
      total,
      aside(room, 'nothing-follows', room.notes ? labels['nothing-follows'] : ''),
    ],
    room.gap,
  );
}

/** A bar to scale under its number. */
function bar(
  { words: { labels } }: HeadcountData,
  room: Room,
  key: 'people' | 'overseen',
  share: number,
): Part {
  const { narrow, width, number, gap, brief } = room;
  const isFirst = key === 'people';
  return stack([
    counted(room, {
      key,
      value: labels[`number-${key}`],
      words: labels[brief ? (`${key}-brief` as const) : key],
      size: number * (isFirst && !narrow ? 1.9 : 1.3),
    }),
    space(3 + gap * 0.4),
    length({
      key: `${key}-bar`,
      x: 0,
      width: width * share,
      height: room.bar,
      tone: isFirst ? 'people-plain' : 'length-open',
    }),
  ]);
}

function people(data: HeadcountData, room: Room): Part {
  return spaced([bar(data, room, 'people', 1), rule(room, 'rule-top'), forcesBehind(data, room)], room.gap);
}

function overseen(data: HeadcountData, room: Room): Part {
  const { labels } = data.words;
  const printed = room.notes ? ` ${labels['as-printed']}` : '';
  return spaced(
    [
      bar(data, room, 'people', 1),
      bar(data, room, 'overseen', data.overseen / data.people),
      aside(room, 'units-differ', `${labels['units-differ']}${printed}`),
    ],
    room.gap,
  );
}

const states: Readonly<Record<HeadcountState, (data: HeadcountData, room: Room) => Part>> = {
  'forces-answering': forcesAnswering,
  people,
  overseen,
};

/** Squares for the forces asked, a bar to scale for the people, and a bar under it for the cases overseen. */
export function layout(data: HeadcountData, state: HeadcountState, size: Size): Scene {
  return fitted(size, (room) => states[state](data, room));
}
