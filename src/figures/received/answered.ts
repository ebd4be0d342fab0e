import { counted, numberSizeIn } from '../../scene/counted.ts';
import { blank, rule } from '../../scene/entries.ts';
import { beside, spaced, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { squares } from '../../scene/squares.ts';
import type { ReceivedData } from './data.ts';

/** One solid square for each force that answered in time, and what that does not say. */
export function answered({ words: { labels }, answered: count }: ReceivedData, room: Room): Part {
  const { narrow, width, gap, number, tile } = room;
  const marks = narrow ? width : Math.round(width * 0.6);
  const side = narrow ? tile * 1.35 : tile * 1.15;
  const tiles = squares({
    from: 0,
    count,
    x: 1,
    width: marks - 2,
    side,
    perRow: 11,
    tone: 'force-answered',
  });
  const value = labels['number-answered'];
  const x = narrow ? 0 : marks + 32;
  const head = counted(room, {
    key: 'answered',
    value,
    words: labels.answered,
    x,
    width: width - x,
    size: narrow ? number * 1.3 : Math.min(number * 2, numberSizeIn(width - x, value)),
    under: !narrow,
  });
  return spaced(
    [
      ...(narrow ? [head, tiles] : [beside([tiles, head])]),
      rule(room, 'rule-top'),
      blank(room, { key: 'matters', label: labels.matters, value: labels['matters-value'] }),
    ],
    4 + gap * 0.6,
  );
}
