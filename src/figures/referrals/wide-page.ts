import type { Mark, TextMark } from '../../scene/mark.ts';
import { footOf, paragraph } from '../../scene/paragraph.ts';
import { round } from '../../scene/round.ts';
import type { ReferralsData } from './data.ts';
import { rowsOf, type Grid } from './discs.ts';
import { foot, type Placed } from './foot.ts';
import { groupsOf, type Group, type PartedState } from './groups.ts';
import { keepsNote, type Notes } from './notes.ts';
import { wideBand } from './wide-band.ts';

/** How the words of a page are set; sizes in CSS pixels before the reader's text scale. */
export interface WideSetting {
  readonly number: number;
  readonly total: number;
  readonly gap: number;
  readonly notes: Notes;
}

/** The page and the discs on it, in CSS pixels. */
export interface WideRuling {
  readonly width: number;
  readonly textScale: number;
  readonly pitch: number;
}

/** A group of discs and where it stands. */
export interface Column {
  readonly group: Group;
  readonly grid: Grid;
}

/** A page without its discs, and where each group of them stands. */
export interface WidePage extends Placed {
  readonly columns: readonly Column[];
}

/** Discs in a row of one year's column. */
export const columnLength = 10;

/** Discs in a row of the two later years together. */
const afterLength = columnLength * 2 + 1;

/** Width that the words of the last year would have, and those of every year at the least, before the text scale. */
const wordsWidth = { wanted: 190, least: 132 };
const gapAtLeast = 20;
const numberGap = 12;
const aboveBaseline = 3;

/** Width of the band. */
export function bandWidth(width: number, textScale: number): number {
  return Math.min(Math.max(width * 0.165, 146 * textScale), 190 * textScale);
}

/** Left edges of the three columns and of the band, which stands midway between the first and the second. */
function edges({ width, textScale, pitch }: WideRuling) {
  const band = bandWidth(width, textScale);
  const column = pitch * columnLength;
  const third = (width - band) / 3 - gapAtLeast * textScale;
  const slot = Math.max(column, wordsWidth.least * textScale, Math.min(wordsWidth.wanted * textScale, third));
  const gap = (width - band - slot * 3) / 3;
  const second = slot + band + gap * 2;
  return { columns: [0, second, width - slot], band: { x: (column + second - band) / 2, width: band } };
}

function columnWords(
  group: Group,
  grid: Grid,
  room: number,
  textScale: number,
  setting: WideSetting,
): readonly TextMark[] {
  const { key, count, number, year, note } = group;
  const top = grid.y - rowsOf(count, grid.columns) * grid.pitch - numberGap;
  const under = grid.y + aboveBaseline;
  const size = setting.number * textScale;
  return [
    ...(number === undefined
      ? []
      : [paragraph({ key: `${key}:number`, tone: 'number', text: number, x: grid.x, y: top, size })]),
    paragraph({
      key: `${key}:year`,
      tone: 'label-strong',
      text: year,
      x: grid.x,
      y: under + 24 * textScale,
      size: 17 * textScale,
    }),
    ...(keepsNote(setting.notes, group)
      ? [
          paragraph({
            key: `${key}:note`,
            tone: 'label',
            text: note,
            x: grid.x,
            y: under + 45 * textScale,
            width: room,
            size: 14.5 * textScale,
          }),
        ]
      : []),
  ];
}

/** Sets one state in columns on a baseline that stops at the band. */
export function widePage(
  data: ReferralsData,
  state: PartedState,
  ruling: WideRuling,
  setting: WideSetting,
): WidePage {
  const { width, textScale, pitch } = ruling;
  const { columns: lefts, band } = edges(ruling);
  const tallest = Math.max(...groupsOf(data, 'years').map(({ count }) => rowsOf(count, columnLength)));
  const base = round(setting.number * textScale * 0.74 + numberGap + tallest * pitch + aboveBaseline);
  const marks: Mark[] = [...wideBand(data, { ...band, base, textScale }).marks];
  let bottom = base;
  const columns = groupsOf(data, state).map((group, index): Column => {
    const x = lefts[index] ?? 0;
    const across =
      group.key === 'after' ? Math.min(afterLength, Math.floor((width - x) / pitch)) : columnLength;
    const grid: Grid = { x, y: base - aboveBaseline, columns: across, pitch, upwards: true };
    const room = Math.min((lefts[index + 1] ?? width + 16) - x - 16, wordsWidth.wanted * textScale);
    const words = columnWords(group, grid, room, textScale, setting);
    marks.push(
      {
        key: `${group.key}:baseline`,
        shape: 'line',
        tone: 'baseline',
        x1: round(x),
        y1: base,
        x2: round(x + across * pitch),
        y2: base,
      },
      ...words,
    );
    bottom = Math.max(bottom, ...words.map(footOf));
    return { group, grid };
  });
  const end = foot(data, state, round(bottom + setting.gap), width, {
    total: round(setting.total * textScale),
    label: round(16 * textScale),
    gap: setting.gap * 0.8,
    totalLabel: setting.notes === 'none' ? 'total-short' : 'total',
    notes: setting.notes === 'all',
  });
  return { columns, marks: [...marks, ...end.marks], bottom: end.bottom };
}
