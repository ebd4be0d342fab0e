import { longestWord } from '../../scene/counted.ts';
import { label, words } from '../../scene/entries.ts';
import { ascent, beside, descent, space, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { textWidth } from '../../scene/text.ts';
import { bandAcross } from './band.ts';
import type { Group, ReceivedData } from './data.ts';
import { discs } from './discs.ts';
import { foot } from './foot.ts';

const pitches = { most: 15, least: 8.5, tightest: 4.8 } as const;

/** Number and, beside it from `x`, year and note; under it where `x` is 0. */
function head({ words: { labels } }: ReceivedData, { key }: Group, x: number, room: Room): Part {
  const value = words({
    key: `${key}-number`,
    tone: 'number',
    text: labels[`number-${key}`],
    x: 0,
    size: room.number,
  });
  const lines = spaced(
    [
      label(room, `${key}-year`, labels[`year-${key}`], { x, tone: 'label-strong' }),
      label(room, `${key}-note`, room.notes ? labels[`note-${key}`] : '', { x }),
    ],
    2,
  );
  if (x === 0) return stack([value, lines]);
  return beside([
    value,
    stack([space(Math.max(0, room.number * ascent - lines.height + room.label * descent)), lines]),
  ]);
}

function rows(data: ReceivedData, room: Room, perRow: number): Part {
  const { width, number, gap } = room;
  const { labels } = data.words;
  const widths = data.groups.map(({ key }) => textWidth(labels[`number-${key}`], 'number', number));
  const column = Math.max(...widths) + 6;
  const texts = data.groups.flatMap(({ key }) => [labels[`year-${key}`], labels[`note-${key}`]]);
  const x = width - column >= longestWord(texts, 'label-strong', room.label) ? column : 0;
  const row = (group: Group): Part => {
    const grid = { perRow, pitch: width / perRow, rows: Math.ceil(group.count / perRow) };
    return stack([head(data, group, x, room), space(2 + gap * 0.15), discs(group, grid)]);
  };
  const [earlier, last, part] = data.groups;
  return spaced(
    [row(earlier), row(last), bandAcross(data, room, x), row(part), foot(data, room)],
    3 + gap * 0.5,
  );
}

/** The years as a ledger page: time runs down, and the band lies across it. */
export function yearsInRows(data: ReceivedData, room: Room, height: number): Part {
  const { width } = room;
  const least = room.brief ? pitches.tightest : pitches.least;
  let perRow = Math.ceil(width / pitches.most);
  while (rows(data, room, perRow).height > height && width / (perRow + 1) >= least) perRow += 1;
  return rows(data, room, perRow);
}
