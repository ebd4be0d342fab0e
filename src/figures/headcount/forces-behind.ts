import { blank, label } from '../../scene/entries.ts';
import { level, spaced, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { pitchOverSide, squares, squareSide } from '../../scene/squares.ts';
import { textWidth } from '../../scene/text.ts';
import type { HeadcountData } from './data.ts';
import { marksLeft } from './marks-left.ts';

/** Which forces the count of people is from, and what it cannot say of the others. */
export function forcesBehind({ words: { labels }, answering, missing }: HeadcountData, room: Room): Part {
  const { narrow, width, gap, tile, label: size } = room;
  const x = marksLeft(room);
  const row = {
    width: width - x - 1,
    perRow: room.brief ? answering : Math.ceil(answering / 2),
    count: answering,
  };
  const side = squareSide({ ...row, side: narrow ? tile : tile * 0.7 });
  const gave = squares({ ...row, from: 0, x, side, tone: 'force' });
  const gaveNone = (at: number): Part =>
    squares({ from: answering, count: missing, x: at, width, side, perRow: missing, tone: 'force-blank' });
  const dotted = missing * side * pitchOverSide;
  const say = (key: 'answering-line' | 'missing-line', lineWidth: number): Part =>
    label(room, key, labels[key], { width: lineWidth });
  const unknown = (from: number): Part =>
    blank(room, { key: 'unknown', label: labels.unknown, value: labels['unknown-value'], x: from });

  if (!narrow) {
    const noFigures = level(unknown(x + dotted + 16), size, gaveNone(x), side);
    return spaced(
      [
        level(say('answering-line', x - 16), size, gave, side),
        level(say('missing-line', x - 16), size, noFigures, side),
      ],
      4 + gap * 0.4,
    );
  }
  const after = textWidth(labels['missing-line'], 'label', size) + 8;
  const noFigures =
    after + dotted <= width
      ? level(say('missing-line', after), size, gaveNone(after), side)
      : spaced([say('missing-line', width), gaveNone(x)], 3);
  return spaced([say('answering-line', width), gave, noFigures, unknown(0)], 3 + gap * 0.3);
}
