import { blankEntry, blankEntryDepth, type BlankEntry } from './blank-entry.ts';
import { paragraph, type Paragraph } from './paragraph.ts';
import { ascent, beside, descent, type Part } from './part.ts';
import type { Room } from './room.ts';
import { round } from './round.ts';
import { line } from './shapes.ts';
import type { ShapeTone } from './tone.ts';
import { total, totalHeight, type Total } from './total.ts';

/** Words in as many lines as they need; words of '' take no room. */
export function words(entry: Omit<Paragraph, 'y'>): Part {
  const { size, text } = entry;
  if (text === '') return { height: 0, at: () => [] };
  const { lines, leading } = paragraph({ ...entry, y: 0 });
  return {
    height: size * (ascent + descent) + (lines.length - 1) * leading,
    at: (top) => [paragraph({ ...entry, y: top + size * ascent })],
  };
}

/** The part of a room that an entry is set by. */
type Column = Pick<Room, 'width' | 'label'>;

/** A label at the room's size, from the left and as wide as the room unless said otherwise. */
export function label(
  room: Column,
  key: string,
  text: string,
  { x = 0, ...other }: Partial<Pick<Paragraph, 'x' | 'width' | 'tone' | 'anchor'>> = {},
): Part {
  return words({ key, text, tone: 'label', size: room.label, x, width: room.width - x, ...other });
}

/** A note that belongs to the figure: words beside a thin upright rule. */
export function aside(room: Column, key: string, text: string): Part {
  const note = label(room, key, text, { x: 14 });
  const { height } = note;
  if (height === 0) return note;
  return beside([
    { height, at: (top) => [line(`${key}-rule`, 'aside-rule', 1, top, 1, top + height)] },
    note,
  ]);
}

/** A rule across the page. */
export function rule({ width }: Pick<Room, 'width'>, key: string, tone: ShapeTone = 'rule-strong'): Part {
  return { height: 1, at: (top) => [line(key, tone, 0, top, width, top)] };
}

/** A blank entry from `x` to the right edge. */
export function blank(
  { width, label: size }: Column,
  { x = 0, ...entry }: Pick<BlankEntry, 'key' | 'label' | 'value'> & { readonly x?: number },
): Part {
  const placed = { ...entry, x, width: width - x, size };
  return {
    height: size * (ascent + descent) + blankEntryDepth(placed),
    at: (top) => blankEntry({ ...placed, y: round(top + size * ascent) }),
  };
}

/** A published total under its rule. */
export function published(
  { width, number, label: labelSize }: Room,
  entry: Pick<Total, 'key' | 'label' | 'value'>,
): Part {
  const size = round(Math.max(number * 0.62, labelSize * 1.4));
  const sized = { ...entry, width, size, labelSize };
  return { height: totalHeight(sized) + 2, at: (top) => total({ ...sized, y: top }) };
}
