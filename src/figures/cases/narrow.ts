import { firstEnough, largestThat } from '../../scene/fit.ts';
import { beside, space, stack, type Part } from '../../scene/part.ts';
import type { Size } from '../../scene/size.ts';
import type { CasesData, CasesState } from './data.ts';
import { entries, type EntrySetting } from './entries.ts';
import { number, numberWidth, ringIs, whatIsCounted } from './number.ts';
import { alongFor, rings, type RingGrid } from './rings.ts';

interface Setting extends EntrySetting {
  readonly number: number;
  readonly words: number;
  /** Between the rings and what stands beneath them. */
  readonly gap: number;
  /** The smallest radius for which these words stay. */
  readonly least: number;
  /** The slimmest page for these words, at normal text size. */
  readonly slimmest: number;
}

const roomy = {
  number: 64,
  words: 17,
  label: 14.5,
  row: 9,
  gap: 18,
  brief: false,
  higher: true,
  least: 8.5,
  slimmest: 200,
};
/** Whatever the room, these words are set. */
const tight = { ...roomy, label: 13, higher: false, brief: true, slimmest: 0 };

/** From roomy to short of room: words close up, then the least of them go, then long ones. */
const settings: readonly [Setting, ...(readonly Setting[])] = [
  roomy,
  { ...roomy, number: 56, words: 16, label: 14, row: 5, gap: 12 },
  { ...roomy, number: 50, words: 15, label: 13.5, row: 3, gap: 10, higher: false, least: 7.5 },
  { ...tight, number: 44, words: 14, row: 1, gap: 8, least: 6 },
  { ...tight, number: 36, words: 13, row: 0, gap: 6, least: 0 },
];

/** Rings to a row; the longer rows are for rooms so low that six of the shorter would close the rings. */
const rowLengths = [9, 18];
const largestRadius = 14;
const smallestRadius = 4;
/** Row distance over radius. */
const rowShare = 36 / 11;
const ringsApart = 4.6;
/** Words beside the number have at least this room, in font sizes. */
const slimmestLine = 9;

function beneath(data: CasesData, state: CasesState, width: number, setting: Setting, by: number): Part {
  const scaled = { ...setting, label: setting.label * by };
  if (state !== 'cases') return entries(data, state, width, scaled);
  const size = setting.number * by;
  const beginning = numberWidth(data, size) + setting.words * by * 0.4;
  const isBeside = width - beginning >= setting.words * by * slimmestLine;
  const x = isBeside ? beginning : 0;
  const figure = number(data, 0, size);
  const what = whatIsCounted(data, { x, width: width - x, size: setting.words * by });
  return stack([
    isBeside ? beside([figure, what]) : stack([figure, space(setting.words * by * 0.6), what]),
    space(setting.row * 0.6 + 3),
    ringIs(data, { x: 0, width, size: scaled.label }),
  ]);
}

function gridFor(perRow: number, width: number, r: number): RingGrid {
  return { perRow, along: alongFor(width, perRow, r), down: r * rowShare, r };
}

/** The largest rings that leave all three states within the height, so that a ring keeps its place between them. */
function chooseGrid(data: CasesData, { width, height, textScale }: Size, setting: Setting): RingGrid {
  const states = ['cases', 'not-counted', 'unknown'] as const;
  const under = Math.max(...states.map((state) => beneath(data, state, width, setting, textScale).height));
  const grids = rowLengths.map((perRow) => {
    const most = Math.min(largestRadius, (width / perRow) * 0.27);
    const r = largestThat(smallestRadius, most, (at) => {
      return rings(data.count, gridFor(perRow, width, at)).height + setting.gap + under <= height;
    });
    return gridFor(perRow, width, Math.min(r, (width / perRow - ringsApart) / 2));
  });
  return grids.reduce((best, next) => (next.r > best.r ? next : best));
}

/** Rings across the page, and beneath them the number, or what is not counted. */
export function narrow(data: CasesData, state: CasesState, size: Size): Part {
  const { setting, grid } = firstEnough(
    settings,
    (candidate) => ({ setting: candidate, grid: chooseGrid(data, size, candidate) }),
    (choice) =>
      choice.grid.r >= choice.setting.least && size.width >= choice.setting.slimmest * size.textScale,
  );
  return stack([
    rings(data.count, grid),
    space(setting.gap),
    beneath(data, state, size.width, setting, size.textScale),
  ]);
}
