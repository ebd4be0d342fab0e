import type { Mark } from './mark.ts';
import { round } from './round.ts';
import { bareWidth, textWidth, wrap } from './text.ts';

/** What is left out, not given or not known: words and dots, without size, scale or colour. Lengths in CSS pixels. */
export interface BlankEntry {
  readonly key: string;
  readonly x: number;
  /** Baseline of the label's first line. */
  readonly y: number;
  readonly width: number;
  readonly label: string;
  /** The words where a figure would stand, such as "not known"; they end at `x + width`. */
  readonly value: string;
  /** Font size. */
  readonly size: number;
}

/** At least this many dots (one in seven pixels) part the label from the value. */
const shortestLeader = 28;
const gap = 8;

/** The label's lines; where a word of it would touch the value, a last empty one for leader and value. */
function labelLines({ width, label, value, size }: Omit<BlankEntry, 'key' | 'x' | 'y'>): readonly string[] {
  const room = width - textWidth(value, 'label-strong', size) - shortestLeader - gap * 2;
  const beside = wrap(label, 'label-ruled', size, room);
  const fits = beside.every((line) => textWidth(line, 'label-ruled', size) <= room);
  return fits ? beside : [...wrap(label, 'label-ruled', size, width), ''];
}

function leading(size: number): number {
  return round(size * 1.3);
}

/** From the first baseline to the last, in CSS pixels: 0 unless the label wraps. */
export function blankEntryDepth(entry: Omit<BlankEntry, 'key' | 'x' | 'y'>): number {
  return round((labelLines(entry).length - 1) * leading(entry.size));
}

/**
 * Draws one blank entry. A label too long for the width wraps; leader and value stand on its last line, or under it
 * where a word leaves no room for them.
 * The leader begins where the letters end; the label keeps it off with paper when spacing is wider than ours.
 */
export function blankEntry(entry: BlankEntry): readonly Mark[] {
  const { key, x, y, width, value, size } = entry;
  const lines = labelLines(entry);
  const last = round(y + blankEntryDepth(entry));
  const dots = round(last - size * 0.18);
  const start = round(x + bareWidth(lines.at(-1) ?? '', 'label-ruled', size) + gap);
  const end = round(x + width - textWidth(value, 'label-strong', size) - gap);
  const words = { shape: 'text', size, leading: leading(size) } as const;
  return [
    {
      key: `${key}:leader`,
      shape: 'line',
      tone: 'leader',
      x1: start,
      y1: dots,
      x2: Math.max(start, end),
      y2: dots,
    },
    {
      ...words,
      key: `${key}:label`,
      tone: 'label-ruled',
      x: round(x),
      y: round(y),
      lines: lines.filter((line) => line !== ''),
      anchor: 'start',
    },
    {
      ...words,
      key: `${key}:value`,
      tone: 'label-strong',
      x: round(x + width),
      y: last,
      lines: [value],
      anchor: 'end',
    },
  ];
}
