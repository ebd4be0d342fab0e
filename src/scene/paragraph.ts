import type { TextMark } from './mark.ts';
import { round } from './round.ts';
import { wrap } from './text.ts';
import type { TextTone } from './tone.ts';

/** Words to be set in as many lines as they need. Lengths in CSS pixels. */
export interface Paragraph {
  readonly key: string;
  readonly tone: TextTone;
  readonly text: string;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  /** A word wider than this stands alone and is wider; without a width the words keep to one line. */
  readonly width?: number;
  /** Font size, the reader's text scale included. */
  readonly size: number;
  /** Distance between baselines over the font size; 1.3 unless given. */
  readonly spacing?: number;
  /** Which end of the words stands at `x`; the start unless given. */
  readonly anchor?: TextMark['anchor'];
}

/** One text mark, broken at spaces to keep within its width. */
export function paragraph({
  key,
  tone,
  text,
  x,
  y,
  width = Infinity,
  size,
  spacing = 1.3,
  anchor = 'start',
}: Paragraph): TextMark {
  return {
    key,
    shape: 'text',
    tone,
    x: round(x),
    y: round(y),
    lines: wrap(text, tone, size, width),
    size: round(size),
    leading: round(size * spacing),
    anchor,
  };
}

/** Baseline of a text mark's last line. */
function lastBaseline({ y, lines, leading }: TextMark): number {
  return round(y + (lines.length - 1) * leading);
}

/** Below the descenders of a text mark's last line. */
export function footOf(mark: TextMark): number {
  return round(lastBaseline(mark) + mark.size * 0.25);
}
