import { beside, space, spaced, stack, type Part } from '../../scene/part.ts';
import { round } from '../../scene/round.ts';
import { line } from '../../scene/shapes.ts';
import type { Size } from '../../scene/size.ts';
import type { Composition, Ruling } from './composition.ts';
import type { ReferralsData } from './data.ts';
import { discs, gridOf } from './discs.ts';
import { foot } from './foot.ts';
import { figures, notePart, numberPart, yearPart } from './group-words.ts';
import { groupsOf, type PartedState } from './groups.ts';
import type { Setting } from './setting.ts';
import { wideBand } from './wide-band.ts';

/** Discs in a row of one year's column, and of the two later years together. */
const rowLength = { year: 10, after: 21 };

/** No more than the paper between two columns, so that the later years together end at the right edge or before. */
const widestPitch = 22;

/** Lengths before the reader's text scale, in CSS pixels. */
const gapAtLeast = 22;
const bandWidth = 152;
const wordsWidth = 190;

/** Under a number, and between discs and baseline, in CSS pixels. */
const numberGap = 2;
const aboveBaseline = 3;

/** The most that band and paper leave to one column. */
function columnRoom({ width, textScale }: Pick<Size, 'width' | 'textScale'>): number {
  return (width - bandWidth * textScale) / 3 - gapAtLeast * textScale;
}

/** Sets one state in columns on a baseline that stops at the band. */
function page(data: ReferralsData, state: PartedState, ruling: Ruling, { scale, gap, notes }: Setting): Part {
  const { width, textScale, columns, pitch } = ruling;
  const band = bandWidth * textScale;
  const slot = Math.max(pitch * columns, Math.min(wordsWidth * textScale, columnRoom(ruling)));
  // Band and columns part the width with three equal gaps.
  const second = slot + band + ((width - band) / 3 - slot) * 2;
  const lefts = [0, second, width - slot];
  const size = round(58 * scale * textScale);
  const { rows } = gridOf(Math.max(data.before, data.first, data.second), columns, pitch);
  const base = round(size * figures.foot + numberGap + rows * pitch + aboveBaseline);
  const groups = groupsOf(data, state).map((group, index) => {
    const x = lefts[index] ?? 0;
    const perRow = group.key === 'after' ? rowLength.after : columns;
    const dots = discs(group, x, gridOf(group.count, perRow, pitch), 'head');
    const over = stack([numberPart(group, x, size), space(numberGap), dots, space(aboveBaseline)]);
    return {
      upper: () => [
        ...over.at(base - over.height),
        line(`${group.key}:baseline`, 'baseline', x, base, x + perRow * pitch, base),
      ],
      under: spaced(
        [
          yearPart(group, { x, width, label: 17 * textScale }),
          notePart(group, notes, { x, width: x + slot * 0.93, label: 14.5 * textScale }),
        ],
        4,
      ),
    };
  });
  const upper: Part = {
    height: base + 8,
    at: () => [
      ...wideBand(data, { x: (pitch * columns + second - band) / 2, width: band, base, textScale }),
      ...groups.flatMap((group) => group.upper()),
    ],
  };
  const end = foot(data, state, {
    width,
    total: round(34 * scale * textScale),
    label: round(16 * textScale),
    gap: gap * 0.7,
    totalLabel: notes === 'none' ? 'total-short' : 'total',
    notes: notes === 'all',
  });
  return stack([upper, beside(groups.map(({ under }) => under)), space(gap), end]);
}

function rulings(_: ReferralsData, { width, textScale }: Size): readonly [Ruling] {
  const columns = rowLength.year;
  const pitch = Math.min(widestPitch, columnRoom({ width, textScale }) / columns);
  return [{ width, textScale, columns, pitch }];
}

/** The years as columns ten discs wide on one baseline, which the band interrupts. */
export const wide: Composition = { rulings, page };
