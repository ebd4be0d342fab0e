import { blankEntry, blankEntryDepth, type BlankEntry } from './blank-entry.ts';
import type { LineMark } from './mark.ts';
import { paragraph, type Paragraph } from './paragraph.ts';
import { ascent, beside, descent, type Part } from './part.ts';
import { round } from './round.ts';
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

/** A note that belongs to the figure: words beside a thin upright rule. */
export function aside(entry: Omit<Paragraph, 'x' | 'y' | 'width'> & { readonly width: number }): Part {
  const indent = 14;
  const note = words({ ...entry, x: indent, width: entry.width - indent });
  const line = (top: number): LineMark => ({
    key: `${entry.key}-rule`,
    shape: 'line',
    tone: 'aside-rule',
    x1: 1,
    y1: round(top),
    x2: 1,
    y2: round(top + note.height),
  });
  return note.height === 0 ? note : beside([{ height: note.height, at: (top) => [line(top)] }, note]);
}

/** A rule across the page. */
export function rule(key: string, tone: LineMark['tone'], width: number): Part {
  return {
    height: 1,
    at: (top) => [{ key, shape: 'line', tone, x1: 0, y1: round(top), x2: round(width), y2: round(top) }],
  };
}

/** A blank entry. */
export function blank(entry: Omit<BlankEntry, 'y'>): Part {
  const { size } = entry;
  return {
    height: size * (ascent + descent) + blankEntryDepth(entry),
    at: (top) => blankEntry({ ...entry, y: round(top + size * ascent) }),
  };
}

/** A published total under its rule. */
export function published(entry: Omit<Total, 'y'>): Part {
  return { height: totalHeight(entry) + 2, at: (top) => total({ ...entry, y: top }) };
}
