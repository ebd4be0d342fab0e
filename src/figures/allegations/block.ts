import { gridIn } from '../../scene/block.ts';
import { counted, numberSizeIn } from '../../scene/counted.ts';
import { label } from '../../scene/entries.ts';
import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import type { AllegationsData } from './data.ts';
import { diamonds } from './diamonds.ts';

/** Pitch of diamonds: as drawn with room to spare, and the least before words give way. */
const pitch = { wide: 20.4, narrow: 14, least: 9.5, tightest: 5 } as const;

/** All allegations in one block, its number beside it or, on a narrow page, above it. */
export function block({ words: { labels }, allegations }: AllegationsData, room: Room, height: number): Part {
  const { narrow, width, number, gap, notes, brief } = room;
  const blockWidth = narrow ? width : Math.round(width * 0.64);
  const x = narrow ? 0 : blockWidth + 32;
  const value = labels['number-allegations'];
  const head = counted(room, {
    key: 'allegations',
    value,
    words: labels.allegations,
    x,
    width: width - x,
    size: narrow ? number * 1.3 : Math.min(number * 2, numberSizeIn(width - x, value)),
    under: !narrow,
  });
  const oneIs = label(room, 'one-is', brief ? '' : labels['one-is'], { x });
  const paper = 4 + gap * 0.5;
  const left = narrow ? height - head.height - oneIs.height - paper * 2 : height - 2;
  const grid = gridIn(allegations, blockWidth, left, {
    most: narrow ? pitch.narrow : pitch.wide,
    least: brief ? pitch.tightest : pitch.least,
  });
  const marks = diamonds(allegations, grid);
  if (narrow) return spaced([head, marks, oneIs], paper);
  const recorded = label(room, 'recorded', notes ? labels.recorded : '', { x });
  return beside([stack([space(2), marks]), spaced([head, oneIs, recorded], gap * 0.7)]);
}
