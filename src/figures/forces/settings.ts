import { round } from '../../scene/round.ts';
import { isNarrow, type Size } from '../../scene/size.ts';

/** How the page is set; text sizes with the reader's scale in them, lengths in CSS pixels. */
export interface Setting {
  /** Font sizes of dates, of other words, and of numbers. */
  readonly date: number;
  readonly label: number;
  readonly number: number;
  /** Side of the square that heads a row. */
  readonly square: number;
  /** Over and under the words of a row. */
  readonly gap: number;
  /** Least distance between neighbouring tiles for which the setting is kept. */
  readonly least: number;
  /** Which words stay: all, all but the names of the groups, or without the note either. */
  readonly words: 'all' | 'brief' | 'least';
}

type Settings = readonly [Setting, ...(readonly Setting[])];

const wide: Settings = [
  { date: 20, label: 15.5, number: 46, square: 32, gap: 15, least: 48, words: 'all' },
  { date: 19, label: 15, number: 40, square: 30, gap: 11, least: 36, words: 'all' },
  { date: 17, label: 14, number: 32, square: 26, gap: 8, least: 30, words: 'all' },
  { date: 16, label: 13.5, number: 28, square: 24, gap: 6, least: 26, words: 'brief' },
  { date: 15, label: 13, number: 24, square: 20, gap: 4, least: 0, words: 'least' },
];

const narrow: Settings = [
  { date: 18, label: 14.5, number: 34, square: 26, gap: 8, least: 40, words: 'all' },
  { date: 17, label: 14, number: 30, square: 24, gap: 6, least: 32, words: 'brief' },
  { date: 16, label: 13.5, number: 26, square: 22, gap: 4, least: 24, words: 'least' },
  { date: 15, label: 13, number: 22, square: 19, gap: 2, least: 20, words: 'least' },
  { date: 13, label: 13, number: 17, square: 16, gap: 1, least: 0, words: 'least' },
];

/** From roomy to short of room. */
export function settings(size: Size): Settings {
  const scaled = (setting: Setting): Setting => ({
    ...setting,
    date: round(setting.date * size.textScale),
    label: round(setting.label * size.textScale),
    number: round(setting.number * size.textScale),
  });
  const [first, ...tighter] = isNarrow(size) ? narrow : wide;
  return [scaled(first), ...tighter.map(scaled)];
}
