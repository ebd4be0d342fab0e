import { counted } from './counted.ts';
import { rule } from './entries.ts';
import { length, type Length } from './length.ts';
import { beside, space, spaced, stack, type Part } from './part.ts';
import type { Room } from './room.ts';
import { textWidth } from './text.ts';

/** One count with its bar. */
export interface BarRow {
  readonly key: string;
  readonly value: string;
  readonly words: string;
  /** Length of the bar over the length of the scale. */
  readonly share: number;
}

/** Where bars begin on a wide page, over its width. */
const barsAt = 0.44;

/** Height of a bar among others, in CSS pixels. */
export function barHeight({ narrow, bar }: Room): number {
  return narrow ? Math.min(bar * 0.6, 22) : bar * 0.66;
}

/** Bars of one unit on one scale, each from its own zero line, with number and words before it or, narrow, above it. */
export function barRows(room: Room, tone: Length['tone'], rows: readonly BarRow[]): Part {
  const { narrow, width, number, gap } = room;
  const column = Math.max(...rows.map(({ value }) => textWidth(value, 'number', number)));
  const x = narrow ? 0 : Math.round(width * barsAt);
  const drawn = rows.map(({ share, ...entry }): Part => {
    const bar = length({
      key: `${entry.key}-bar`,
      x,
      width: (width - x) * share,
      height: barHeight(room),
      tone,
    });
    if (narrow) return stack([counted(room, entry), space(1 + gap * 0.2), bar]);
    return beside([counted(room, { ...entry, width: x - 16, column }), bar]);
  });
  if (narrow) return spaced(drawn, gap * 0.7);
  const ruled = drawn.flatMap((row, index) => [
    rule(room, `rule-${index + 1}`, index === 0 ? 'rule-strong' : 'rule'),
    row,
  ]);
  return spaced(ruled, gap * 0.6);
}
