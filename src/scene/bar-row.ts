import { counted } from './counted.ts';
import { length, type Length } from './length.ts';
import { beside, space, stack, type Part } from './part.ts';
import type { Room } from './room.ts';
import { textWidth } from './text.ts';

/** One count with its bar. Lengths in CSS pixels. */
export interface BarRow {
  readonly key: string;
  readonly value: string;
  readonly words: string;
  /** Length of the bar over the length of the scale. */
  readonly share: number;
  readonly tone: Length['tone'];
}

/** Where bars begin on a wide page, over its width. */
const barsAt = 0.44;

/** Bars of one unit on one scale, each from its own zero line, with number and words before it or, narrow, above it. */
export function barRows(rows: readonly BarRow[], room: Room): readonly Part[] {
  const { narrow, width, number, words: wordsSize } = room;
  const column = Math.max(...rows.map(({ value }) => textWidth(value, 'number', number)));
  const left = narrow ? 0 : Math.round(width * barsAt);
  const height = narrow ? Math.min(room.bar * 0.6, 22) : room.bar * 0.66;
  return rows.map(({ key, value, words, share, tone }): Part => {
    const bar = length({ key: `${key}-bar`, x: left, width: (width - left) * share, height, tone });
    const entry = { key, value, words, size: number, tone: 'serif', wordsSize } as const;
    if (narrow) return stack([counted({ ...entry, width }), space(1 + room.gap * 0.2), bar]);
    return beside([counted({ ...entry, width: left - 16, column }), bar]);
  });
}
