import { label } from '../../scene/entries.ts';
import { hatch } from '../../scene/hatch.ts';
import type { Mark } from '../../scene/mark.ts';
import { spaced, type Part } from '../../scene/part.ts';
import type { Room } from '../../scene/room.ts';
import { round } from '../../scene/round.ts';
import { line, rect, type Box } from '../../scene/shapes.ts';
import type { TextTone } from '../../scene/tone.ts';
import type { ReceivedData } from './data.ts';

const hatchGap = 7;

/** Hatched ground, ruled on two sides. */
export function bandGround(box: Box, ruled: 'upright' | 'across'): readonly Mark[] {
  const { x, y, width, height } = box;
  const [right, foot] = ruled === 'upright' ? [x, y + height] : [x + width, y];
  const [left, top] = ruled === 'upright' ? [x + width, y] : [x, y + height];
  return [
    rect('band', 'band', box),
    {
      key: 'band-hatch',
      shape: 'path',
      tone: 'band-hatch',
      x: round(x),
      y: round(y),
      d: hatch(width, height, hatchGap),
    },
    line('band-start', 'band-edge', x, y, right, foot),
    line('band-end', 'band-edge', left, top, x + width, y + height),
  ];
}

/** The words on the band: the month, what changed, and not to compare; `isAcross` says the first two in one line. */
function bandWords(
  { words: { labels } }: ReceivedData,
  room: Room,
  x: number,
  width: number,
  isAcross: boolean,
): Part {
  const { gap, brief } = room;
  const say = (key: 'date' | 'change' | 'warning', tone: TextTone, text: string): Part =>
    label(room, `band-${key}`, text, { tone, x, width });
  return spaced(
    [
      say('date', 'label-strong', labels[isAcross ? 'band-line' : 'band-date']),
      say('change', 'label', isAcross || brief ? '' : labels['band-change']),
      say(
        'warning',
        isAcross ? 'label' : 'label-strong',
        labels[isAcross && !brief ? 'band-warning' : 'band-warning-brief'],
      ),
    ],
    isAcross ? 2 : 3 + gap * 0.2,
  );
}

/** The band of April 2017 across a page on which time runs down. */
export function bandAcross(data: ReceivedData, room: Room, left: number): Part {
  const { width, gap } = room;
  const inset = 10;
  const padding = 3 + gap * 0.25;
  const from = room.brief ? 12 : Math.max(left, 24) - inset;
  const text = bandWords(data, room, from + inset, width - from - inset, true);
  const height = text.height + padding * 2;
  return {
    height,
    at: (top) => [
      ...bandGround({ x: 0, y: top, width, height }, 'across'),
      rect('band-label', 'band-label', { x: from, y: top + 2, width: width - from, height: height - 4 }),
      ...text.at(top + padding),
    ],
  };
}

/** The upright band of April 2017 from the top to the baseline; it is `height` pixels tall, or more when its words are. */
export function bandUpright(
  data: ReceivedData,
  room: Room,
  { x, width, height }: { readonly x: number; readonly width: number; readonly height: number },
): Part {
  const inset = 10;
  const text = bandWords(data, room, x + inset, width - inset * 1.5, false);
  const padding = 8;
  const words = text.height + padding * 2;
  const whole = Math.max(height, words + 8);
  const above = Math.min(26, (whole - words) / 2);
  return {
    height: whole,
    at: (top) => [
      ...bandGround({ x, y: top, width, height: whole }, 'upright'),
      rect('band-label', 'band-label', { x: x + 1, y: top + above, width: width - 2, height: words }),
      ...text.at(top + above + padding),
    ],
  };
}
