/** How much is said beside the rows: the first words to go when room is short. */
export type AsideLength = 'whole' | 'short' | 'none';

/** How a page of rows is set; sizes in CSS pixels before the reader's text scale, gaps as they are. */
export interface Setting {
  readonly number: number;
  readonly words: number;
  readonly label: number;
  readonly total: number;
  /** Over and under the marks of a row. */
  readonly gap: { readonly least: number; readonly most: number };
  readonly aside: AsideLength;
}

type Settings = readonly [Setting, ...(readonly Setting[])];

const wide: Settings = [
  { number: 64, words: 19, label: 15.5, total: 34, gap: { least: 10, most: 21 }, aside: 'whole' },
  { number: 48, words: 17, label: 15, total: 30, gap: { least: 5, most: 14 }, aside: 'whole' },
  { number: 34, words: 14.5, label: 13.5, total: 26, gap: { least: 2, most: 10 }, aside: 'short' },
  { number: 30, words: 13, label: 13, total: 24, gap: { least: 1, most: 8 }, aside: 'none' },
];

const narrow: Settings = [
  { number: 36, words: 15.5, label: 14.5, total: 28, gap: { least: 8, most: 14 }, aside: 'whole' },
  { number: 30, words: 15.5, label: 13.5, total: 24, gap: { least: 4, most: 14 }, aside: 'whole' },
  { number: 26, words: 14.5, label: 13, total: 22, gap: { least: 3, most: 10 }, aside: 'short' },
  { number: 24, words: 13, label: 13, total: 20, gap: { least: 1, most: 8 }, aside: 'none' },
  { number: 18, words: 13, label: 13, total: 16, gap: { least: 0, most: 4 }, aside: 'none' },
];

/** From roomy to short of room. */
export function settings(isNarrow: boolean): Settings {
  return isNarrow ? narrow : wide;
}
