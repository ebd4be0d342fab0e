import { gridIn } from '../../scene/block.ts';
import { label } from '../../scene/entries.ts';
import { beside, spaced, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { round } from '../../scene/round.ts';
import { rect } from '../../scene/shapes.ts';
import { textWidth } from '../../scene/text.ts';
import { bandGround } from './band.ts';
import type { ReceivedData } from './data.ts';
import { discs } from './discs.ts';
import { foot } from './foot.ts';

/** Width of the band on the line of time, which has no length in time. */
const bandWidth = 14;

/** The time of the count as two bars; the band of April 2017 stands between them. */
function time({ words: { labels }, before }: ReceivedData, room: Room): Part {
  const { width } = room;
  const tall = 22;
  const bar = 12;
  const at = round((width - bandWidth) * before);
  const after = round(at + bandWidth);
  const strip: Part = {
    height: tall,
    at(top) {
      const box = { y: top + (tall - bar) / 2, height: bar };
      return [
        rect('period-before', 'period', { ...box, x: 0, width: at - 2 }, 1),
        rect('period-after', 'period', { ...box, x: after + 2, width: width - after - 2 }, 1),
        ...bandGround({ x: at, y: top, width: bandWidth, height: tall }, 'upright'),
      ];
    },
  };
  const line = labels['band-line'];
  const fits = textWidth(line, 'label-strong', room.label) <= after;
  return spaced(
    [
      label(room, 'band-line', line, {
        tone: 'label-strong',
        x: fits ? after : width,
        width,
        anchor: 'end',
      }),
      strip,
      beside([
        label(room, 'start', labels.start, { width: width * 0.4 }),
        label(room, 'end', labels.end, { x: width, width: width * 0.56, anchor: 'end' }),
      ]),
    ],
    5,
  );
}

/** All discs together, without years, over the time that they were counted in and their published total. */
export function all(data: ReceivedData, room: Room, height: number): Part {
  const { narrow, width, gap } = room;
  const line = time(data, room);
  const sum = foot(data, room);
  const paper = 6 + gap * 0.6;
  const left = height - line.height - sum.height - paper * 2;
  const grid = gridIn(data.all, width, left, { most: narrow ? 17 : 26, least: room.brief ? 6 : 11 });
  return spaced([discs({ tone: 'referral', from: 0, count: data.all }, grid), line, sum], paper);
}
