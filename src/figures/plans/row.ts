import type { Mark, TextMark } from '../../scene/mark.ts';
import { footOf, paragraph } from '../../scene/paragraph.ts';
import type { Part } from '../../scene/part.ts';
import { textWidth } from '../../scene/text.ts';
import type { Grade } from './data.ts';
import { graded, plain, side, type Square } from './squares.ts';

/** How the rows are set, in CSS pixels with the reader's text scale in them. */
export interface RowSetting {
  readonly number: number;
  readonly words: number;
  readonly label: number;
  /** Distance between neighbouring squares. */
  readonly pitch: number;
  /** Left edge of the squares beside the words; absent, they stand under the words. */
  readonly beside?: number;
  /** Width of the page. */
  readonly width: number;
}

/** One group of the review. */
export interface Group {
  readonly grade: Grade;
  /** Forces that come before these in the order of all. */
  readonly from: number;
  readonly count: number;
  readonly number: string;
  readonly words: string;
  /** Names beside the squares; '' where there are none. */
  readonly names: string;
  /** Steps back: without its number, its words quiet and its squares plain. */
  readonly quiet: boolean;
}

/** Height of the figures of the display face, and middle of small letters over their baseline, in font sizes. */
const figureHeight = 0.68;
const middle = 0.33;
const leading = 1.22;
/** Between a number and its words, in font sizes of the words. */
const apart = 0.6;
/** Between words and squares, in CSS pixels. */
const gutter = 16;

/** Where numbers of the rows end and their words begin. */
export function wordsLeft(
  numbers: readonly string[],
  { number, words }: Pick<RowSetting, 'number' | 'words'>,
): number {
  return Math.max(...numbers.map((text) => textWidth(text, 'number', number))) + words * apart;
}

function squaresOf({ from, count }: Group, x: number, y: number, pitch: number): readonly Square[] {
  const size = pitch * side;
  return Array.from({ length: count }, (_, index) => ({
    force: from + index + 1,
    x: x + index * pitch,
    y,
    size,
  }));
}

function namesBeside(
  { names, count }: Group,
  x: number,
  y: number,
  setting: RowSetting,
): readonly TextMark[] {
  const { pitch, label, width } = setting;
  const after = x + count * pitch + 8;
  const name = { key: 'names', tone: 'label-strong', text: names, x: after, size: label } as const;
  return names === ''
    ? []
    : [paragraph({ ...name, y: y + (pitch * side) / 2 + label * middle, width: width - after })];
}

function marksOf(group: Group, x: number, y: number, setting: RowSetting): readonly Mark[] {
  const squares = squaresOf(group, x, y, setting.pitch);
  const marks = group.quiet ? plain(squares) : graded(group.grade, squares);
  return [...marks, ...namesBeside(group, x, y, setting)];
}

function rowWords(
  group: Group,
  left: number,
  width: number,
  baseline: number,
  setting: RowSetting,
): TextMark {
  const words = paragraph({
    key: `${group.grade}:words`,
    tone: 'serif',
    text: group.words,
    x: left,
    y: baseline,
    width,
    size: setting.words,
    spacing: leading,
  });
  return group.quiet ? { ...words, tone: 'note', size: Math.min(setting.label, setting.words) } : words;
}

function depthOf({ lines, leading: step }: TextMark): number {
  return (lines.length - 1) * step;
}

function number(
  group: Group,
  x: number,
  y: number,
  size: number,
  anchor: TextMark['anchor'],
): readonly TextMark[] {
  if (group.quiet) return [];
  return [
    paragraph({ key: `${group.grade}:number`, tone: 'number', text: group.number, x, y, size, anchor }),
  ];
}

function rowBeside(group: Group, left: number, beside: number, setting: RowSetting): Part {
  const { number: size, words, pitch } = setting;
  const cap = size * figureHeight;
  const room = beside - left - gutter;
  const depth = depthOf(rowWords(group, left, room, 0, setting));
  const height = Math.max(cap, depth + words * 1.1, pitch * side);
  return {
    height,
    at(top) {
      const centre = top + height / 2;
      return [
        ...number(group, left - words * apart, centre + cap / 2, size, 'end'),
        rowWords(group, left, room, centre - depth / 2 + words * middle, setting),
        ...marksOf(group, beside, centre - (pitch * side) / 2, setting),
      ];
    },
  };
}

function rowOver(group: Group, left: number, setting: RowSetting): Part {
  const { number: size, words, pitch, width } = setting;
  const cap = size * figureHeight;
  const longest = Math.max(...group.words.split(' ').map((word) => textWidth(word, 'serif', words)));
  const fits = longest <= width - left;
  const x = fits ? left : 0;
  const depth = depthOf(rowWords(group, x, width - x, 0, setting));
  const base = fits ? Math.max(cap, depth + words * 0.8) : cap;
  const first = fits ? base - depth : cap + words * 1.1;
  const under = first + depth + words * 0.6;
  const feet = namesBeside(group, 0, under, setting).map(footOf);
  return {
    height: Math.max(under + pitch * side, ...feet),
    at: (top) => [
      ...number(group, 0, top + base, size, 'start'),
      rowWords(group, x, width - x, top + first, setting),
      ...marksOf(group, 0, top + under, setting),
    ],
  };
}

/** One ledger row: number, words and a line of squares whose length is the bar, beside the words or under them. */
export function row(group: Group, left: number, setting: RowSetting): Part {
  const { beside } = setting;
  return beside === undefined ? rowOver(group, left, setting) : rowBeside(group, left, beside, setting);
}
