import type { TextMark } from '../scene/mark.ts';
import { ascent, type Part } from '../scene/part.ts';
import { round } from '../scene/round.ts';
import { bareWidth, reserve, wrap } from '../scene/text.ts';
import type { TextTone } from '../scene/tone.ts';

/** Words of a card, set in lines of about equal length. Lengths in CSS pixels. */
export interface CardText {
  readonly key: string;
  readonly tone: TextTone;
  readonly text: string;
  readonly x: number;
  /** Infinity keeps the words to one line. */
  readonly width: number;
  readonly size: number;
  /** Distance between baselines over the font size; 1.28 unless given. */
  readonly spacing?: number;
  readonly anchor?: TextMark['anchor'];
}

// Nobody spaces the words of a picture wider, and its faces are always there: no reserve is kept.
function within(text: string, tone: TextTone, size: number, width: number): readonly string[] {
  return wrap(text, tone, size, width * reserve);
}

/** As few lines as the width allows, none much shorter than the others. */
export function balancedLines(text: string, tone: TextTone, size: number, width: number): readonly string[] {
  const fewest = within(text, tone, size, width);
  let lines = fewest;
  for (let slimmer = Math.min(width, bareWidth(text, tone, size)); slimmer > 0; slimmer -= size / 2) {
    const candidate = within(text, tone, size, slimmer);
    if (candidate.length > fewest.length) break;
    lines = candidate;
  }
  return lines;
}

/** Words as a part of the card. */
export function cardText({
  key,
  tone,
  text,
  x,
  width,
  size,
  spacing = 1.28,
  anchor = 'start',
}: CardText): Part {
  const leading = size * spacing;
  const lines = balancedLines(text, tone, size, width);
  return {
    height: round(leading * lines.length),
    at: (top) => [
      {
        key,
        shape: 'text',
        tone,
        x: round(x),
        y: round(top + size * ascent),
        lines,
        size,
        leading: round(leading),
        anchor,
      },
    ],
  };
}
