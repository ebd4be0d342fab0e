import { firstEnough } from './fit.ts';
import { page, type Part } from './part.ts';
import { round } from './round.ts';
import type { Scene } from './scene.ts';
import { isNarrow, type Size } from './size.ts';

/** How a scene of rows is set. Lengths in CSS pixels. */
interface Setting {
  /** Display numbers at the head of a row. */
  readonly number: number;
  /** Serif words beside a display number. */
  readonly words: number;
  /** Labels and notes. */
  readonly label: number;
  /** Paper between parts. */
  readonly gap: number;
  /** Side of the square of one force. */
  readonly tile: number;
  /** Height of a bar. */
  readonly bar: number;
  /** Whether the words that matter least stay. */
  readonly notes: boolean;
  /** Whether a label that has a shorter wording takes it. */
  readonly brief: boolean;
}

/** A setting for one size, text sizes with the reader's scale in them. */
export interface Room extends Setting {
  readonly narrow: boolean;
  readonly width: number;
}

type Settings = readonly [Setting, ...(readonly Setting[])];

const full = { notes: true, brief: false } as const;
const plain = { notes: false, brief: false } as const;
const brief = { notes: false, brief: true } as const;

const wide: Settings = [
  { number: 58, words: 20, label: 15.5, gap: 26, tile: 34, bar: 56, ...full },
  { number: 48, words: 18, label: 15, gap: 18, tile: 30, bar: 44, ...full },
  { number: 38, words: 16, label: 14, gap: 12, tile: 25, bar: 32, ...full },
  { number: 30, words: 15, label: 13.5, gap: 8, tile: 20, bar: 24, ...plain },
  { number: 28, words: 14, label: 13, gap: 6, tile: 16, bar: 20, ...brief },
  { number: 20, words: 13, label: 13, gap: 4, tile: 12, bar: 12, ...brief },
];

const narrow: Settings = [
  { number: 48, words: 17, label: 14.5, gap: 20, tile: 20, bar: 44, ...full },
  { number: 40, words: 16, label: 14, gap: 14, tile: 20, bar: 36, ...full },
  { number: 32, words: 15, label: 13.5, gap: 10, tile: 17, bar: 26, ...full },
  { number: 28, words: 14, label: 13, gap: 7, tile: 15, bar: 20, ...plain },
  { number: 26, words: 14, label: 13, gap: 5, tile: 14, bar: 16, ...brief },
  { number: 18, words: 13, label: 13, gap: 3, tile: 11, bar: 10, ...brief },
];

/** The ways to set a scene of this size: gaps and type close up first, then notes go, then long wordings. */
export function rooms(size: Size): readonly [Room, ...(readonly Room[])] {
  const { width, textScale } = size;
  const isTight = isNarrow(size);
  const set = (setting: Setting): Room => ({
    ...setting,
    number: round(setting.number * textScale),
    words: round(setting.words * textScale),
    label: round(setting.label * textScale),
    narrow: isTight,
    width,
  });
  const [first, ...tighter] = isTight ? narrow : wide;
  return [set(first), ...tighter.map(set)];
}

/** The roomiest scene that keeps to the height, or the tightest. */
export function fitted(size: Size, draw: (room: Room) => Part): Scene {
  return firstEnough(
    rooms(size),
    (room) => page(draw(room), size.width),
    ({ height }) => height <= size.height,
  );
}
