import type { Mark } from './mark.ts';
import { ascent, descent, type Part } from './part.ts';
import { round } from './round.ts';
import { textWidth, wrap } from './text.ts';
import type { TextTone } from './tone.ts';

/** A display number and what it counts. Lengths in CSS pixels. */
export interface Counted {
  readonly key: string;
  readonly x?: number;
  readonly width: number;
  readonly value: string;
  readonly words: string;
  /** Font size of the number. */
  readonly size: number;
  readonly tone: TextTone;
  /** Font size of the words. */
  readonly wordsSize: number;
  /** Numbers of one column end here and their words begin beside it; absent, the number begins at `x`. */
  readonly column?: number;
}

/** Height of the figures of the display face, in font sizes. */
const figureHeight = 0.68;

/** From baseline to baseline of the words, in font sizes. */
const lineHeight = 1.3;

/** Sets the words beside the number, or under it where a word would not fit beside. */
export function counted(entry: Counted): Part {
  const { key, x = 0, width, value, words, size, tone, wordsSize, column } = entry;
  const gap = wordsSize * 0.6;
  const numberWidth = column ?? textWidth(value, 'number', size);
  const longest = Math.max(...words.split(' ').map((word) => textWidth(word, tone, wordsSize)));
  const isBeside = width - numberWidth - gap >= Math.max(longest, wordsSize * 4.5);
  const lines = wrap(words, tone, wordsSize, isBeside ? width - numberWidth - gap : width);
  const leading = round(wordsSize * lineHeight);
  const depth = (lines.length - 1) * leading;
  const cap = size * figureHeight;
  // Beside: on the number's baseline when the lines are not taller than it, else from its top down.
  const fits = depth + wordsSize * ascent <= cap + wordsSize * 0.15;
  const first = !isBeside ? cap + wordsSize * (descent + ascent + 0.15) : fits ? cap - depth : wordsSize * ascent;
  const foot = Math.max(cap, first + depth) + wordsSize * descent;
  const number = (top: number): Mark => ({
    key: `${key}-number`,
    shape: 'text',
    tone: 'number',
    x: round(column === undefined || !isBeside ? x : x + column),
    y: round(top + cap),
    lines: [value],
    size: round(size),
    leading: round(size),
    anchor: column === undefined || !isBeside ? 'start' : 'end',
  });
  return {
    height: foot,
    at: (top) => [
      number(top),
      {
        key: `${key}-words`,
        shape: 'text',
        tone,
        x: round(isBeside ? x + numberWidth + gap : x),
        y: round(top + first),
        lines,
        size: round(wordsSize),
        leading,
        anchor: 'start',
      },
    ],
  };
}
