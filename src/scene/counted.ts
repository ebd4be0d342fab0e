import { paragraph } from './paragraph.ts';
import { ascent, descent, type Part } from './part.ts';
import type { Room } from './room.ts';
import { textWidth } from './text.ts';
import type { TextTone } from './tone.ts';

/** A display number and what it counts. Lengths in CSS pixels. */
export interface Counted {
  readonly key: string;
  readonly value: string;
  /** Set in serif at the room's size. */
  readonly words: string;
  /** Left edge; 0 unless given. */
  readonly x?: number;
  /** The room's unless given. */
  readonly width?: number;
  /** Font size of the number; the room's unless given. */
  readonly size?: number;
  /** Numbers of one column end here and their words begin beside it; absent, the number begins at `x`. */
  readonly column?: number;
  /** Sets the words under the number even where there is room beside it. */
  readonly under?: boolean;
}

/** Height of the figures of the display face, in font sizes. */
export const figureHeight = 0.73;

const wordsTone = 'serif';

/** Width of the longest word, with a quarter in reserve: the least room for words. */
export function longestWord(texts: readonly string[], tone: TextTone, size: number): number {
  return Math.max(...texts.flatMap((text) => text.split(' ')).map((word) => textWidth(word, tone, size)));
}

/** The font size at which a number takes this width, with a quarter in reserve. */
export function numberSizeIn(width: number, value: string): number {
  const measured = 100;
  return (width / textWidth(value, 'number', measured)) * measured;
}

/** Sets the words beside the number, or under it where a word would not fit beside. */
export function counted(room: Room, entry: Counted): Part {
  const { words: wordsSize } = room;
  const { key, value, words, x = 0, width = room.width, size = room.number, column, under = false } = entry;
  const gap = wordsSize * 0.6;
  const numberWidth = column ?? textWidth(value, 'number', size);
  const least = Math.max(longestWord([words], wordsTone, wordsSize), wordsSize * 4.5);
  const isBeside = !under && width - numberWidth - gap >= least;
  const isColumn = column !== undefined && isBeside;
  const left = isBeside ? x + numberWidth + gap : x;
  const text = {
    key: `${key}-words`,
    tone: wordsTone,
    text: words,
    x: left,
    width: x + width - left,
    size: wordsSize,
  } as const;
  const { lines, leading } = paragraph({ ...text, y: 0 });
  const depth = (lines.length - 1) * leading;
  const cap = size * figureHeight;
  // Beside: on the number's baseline when the lines are not taller than it, else from its top down.
  const fits = depth + wordsSize * ascent <= cap + wordsSize * 0.15;
  const beside = fits ? cap - depth : wordsSize * ascent;
  const first = isBeside ? beside : cap + wordsSize * (descent + ascent + 0.1) + size * 0.05;
  const number = {
    key: `${key}-number`,
    tone: 'number',
    text: value,
    x: isColumn ? x + column : x,
    size,
    anchor: isColumn ? 'end' : 'start',
  } as const;
  return {
    height: Math.max(cap, first + depth) + wordsSize * descent,
    at: (top) => [paragraph({ ...number, y: top + cap }), paragraph({ ...text, y: top + first })],
  };
}
