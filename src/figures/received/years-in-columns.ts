import { figureHeight } from '../../scene/counted.ts';
import { label } from '../../scene/entries.ts';
import { largestThat } from '../../scene/fit.ts';
import { paragraph } from '../../scene/paragraph.ts';
import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { round } from '../../scene/round.ts';
import { line } from '../../scene/shapes.ts';
import { bandUpright } from './band.ts';
import type { Group, ReceivedData } from './data.ts';
import { discs } from './discs.ts';
import { foot } from './foot.ts';

/** Discs in a row of one year's column; a column for two years is twice as wide. */
const columnLength = 10;
const pitches = { most: 20, least: 9, tightest: 5 } as const;
const leastPaper = 16;
const aboveBaseline = 3;
const underNumber = 10;

/** Where one column stands, in CSS pixels. */
interface Place {
  readonly x: number;
  readonly pitch: number;
  /** From the top of the page to the baseline. */
  readonly floor: number;
  /** Room for words under the column. */
  readonly words: number;
}

function rowsOf({ count, years }: Group): number {
  return Math.ceil(count / (years * columnLength));
}

/** Discs from the baseline up, the short row on top, under their number and over their year. */
function column(
  { labels }: ReceivedData['words'],
  group: Group,
  { x, pitch, floor, words: wordsWidth }: Place,
  room: Room,
): Part {
  const { key, years } = group;
  const perRow = years * columnLength;
  const stacked = discs(group, { perRow, pitch, rows: rowsOf(group) }, x);
  const head = floor - aboveBaseline - stacked.height;
  const upwards: Part = {
    height: floor,
    at: (top) =>
      stacked
        .at(0)
        .map((mark) =>
          mark.shape === 'circle' ? { ...mark, y: round(top + floor - aboveBaseline - mark.y) } : mark,
        ),
  };
  const value = {
    key: `${key}-number`,
    tone: 'number',
    text: labels[`number-${key}`],
    x,
    size: room.number,
  } as const;
  const place = { x, width: wordsWidth };
  const below = spaced(
    [
      label(room, `${key}-year`, labels[`year-${key}`], { ...place, tone: 'label-strong' }),
      label(room, `${key}-note`, room.notes ? labels[`note-${key}`] : '', place),
    ],
    3,
  );
  return beside([
    {
      height: floor,
      at: (top) => [
        paragraph({ ...value, y: top + head - underNumber }),
        line(`${key}-baseline`, 'baseline', x, top + floor, x + perRow * pitch, top + floor),
      ],
    },
    upwards,
    stack([space(floor + 6), below]),
  ]);
}

function widthOf({ years }: Group, pitch: number): number {
  return years * columnLength * pitch;
}

function columns(data: ReceivedData, room: Room, bandWidth: number, pitch: number): Part {
  const { width, number, gap } = room;
  const { groups, words } = data;
  const [earlier, last, part] = groups;
  const inColumns = groups.reduce((sum, group) => sum + widthOf(group, pitch), 0);
  const paper = (width - bandWidth - inColumns) / groups.length;
  const tallest = Math.max(...groups.map(rowsOf));
  const lastAt = widthOf(earlier, pitch) + paper;
  const band = bandUpright(data, room, {
    x: lastAt + widthOf(last, pitch) + paper,
    width: bandWidth,
    height: number * figureHeight + underNumber + tallest * pitch + aboveBaseline,
  });
  const place = (group: Group, x: number): Part => {
    const wordsWidth = Math.min(widthOf(group, pitch) + paper - 8, width - x);
    return column(words, group, { x, pitch, floor: band.height, words: wordsWidth }, room);
  };
  const page = beside([
    band,
    place(earlier, 0),
    place(last, lastAt),
    place(part, width - widthOf(part, pitch)),
  ]);
  return stack([page, space(6 + gap * 0.5), foot(data, room)]);
}

/** The years as columns, each from nought; the band stands between the years of the two rules, where no baseline is. */
export function yearsInColumns(data: ReceivedData, room: Room, height: number): Part {
  const { width, label: size } = room;
  const bandWidth = Math.min(Math.max(width * 0.175, size * 8.6), size * 12);
  const slots = data.groups.reduce((sum, group) => sum + widthOf(group, 1), 0);
  const across = (width - bandWidth - leastPaper * data.groups.length) / slots;
  const pitch = largestThat(
    room.brief ? pitches.tightest : pitches.least,
    Math.min(pitches.most, across),
    (at) => columns(data, room, bandWidth, at).height <= height,
  );
  return columns(data, room, bandWidth, pitch);
}
